using Chancery.Core.Dates;

namespace Chancery.Core.Records;

/// <summary>The round that is due, with the reason.</summary>
public sealed record NextEdition(int Edition, Edtf? Date, string? Place, string Because);
