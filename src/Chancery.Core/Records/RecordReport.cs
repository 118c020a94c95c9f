using Chancery.Core.Dates;

namespace Chancery.Core.Records;

/// <summary>A report on file.</summary>
/// <param name="CopiesOf">Id of the report whose words it repeats (wire copy); null for an original.</param>
public sealed record RecordReport(string Id, string Source, string Lang, Edtf? Published, string? Outlet, string? CopiesOf);
