using Chancery.Core.Dates;

namespace Chancery.Core.Records;

/// <summary>The round that is due, with the reason.</summary>
public sealed record NextEdition(int Edition, Edtf? Date, string? Place, string Because)
{
    /// <summary>Whether reports on file are later than the day it was due, and none tells of it.</summary>
    public bool Overdue { get; init; }
}
