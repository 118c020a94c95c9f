using Chancery.Core.Dates;

namespace Chancery.Publishing.Briefs;

/// <summary>A report that the brief cites.</summary>
/// <param name="CopyOf">Number of the source whose words it repeats, if that is cited too.</param>
public sealed record BriefSource(int Number, string Report, string Source, string? Outlet, Edtf? Published, string Lang, int? CopyOf);
