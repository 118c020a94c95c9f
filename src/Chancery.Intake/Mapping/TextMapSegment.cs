namespace Chancery.Intake.Mapping;

/// <summary>A run of a report's text and the run of the file that it was read from, in UTF-16 units of either.</summary>
/// <param name="TextStart">First unit in the report's text.</param>
/// <param name="TextLength">Units in the text.</param>
/// <param name="SourceStart">First unit in the decoded file.</param>
/// <param name="SourceLength">Units in the file; differs from the text's where a character reference was decoded.</param>
public readonly record struct TextMapSegment(int TextStart, int TextLength, int SourceStart, int SourceLength)
{
    internal int TextEnd => TextStart + TextLength;

    internal int SourceEnd => SourceStart + SourceLength;

    internal bool IsLiteral => TextLength == SourceLength;
}
