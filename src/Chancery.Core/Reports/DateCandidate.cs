using Chancery.Core.Dates;

namespace Chancery.Core.Reports;

/// <summary>A day that something gives as the one of publication.</summary>
/// <param name="Source">
/// Where it stands: <c>option</c>, <c>field</c>, <c>json-ld</c>, <c>meta</c> (with the name of the field), <c>time</c>, <c>feed</c>, <c>header</c>,
/// <c>address</c>; in the text <c>prefix</c>, <c>date line</c>, <c>dateline</c>, <c>headline</c>, <c>foot</c>.
/// </param>
/// <param name="Told">As it stands there.</param>
/// <param name="Day">What it says; null where it is no date.</param>
public sealed record DateCandidate(string Source, string Told, Edtf? Day)
{
    /// <summary>First UTF-16 unit in the report's text; null where it does not stand in the text.</summary>
    public int? Start { get; init; }

    /// <summary>One past its last UTF-16 unit; null where it does not stand in the text.</summary>
    public int? End { get; init; }

    /// <summary>Why it is not believed where nothing else agrees; null where nothing speaks against it.</summary>
    public string? Doubt { get; init; }

    /// <summary>The kind of evidence: the first word of <see cref="Source"/>.</summary>
    internal string Kind => Source.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? Source[..blank] : Source;
}
