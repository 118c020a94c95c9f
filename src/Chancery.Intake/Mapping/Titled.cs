namespace Chancery.Intake.Mapping;

/// <summary>A text with its headline, which came apart from it, set above it.</summary>
internal static class Titled
{
    public static string Join(string title, string text) => $"{title}\n{text}";

    /// <summary>The map of the text behind a headline of <paramref name="units"/>; the headline itself stands elsewhere.</summary>
    public static TextMap Moved(TextMap map, int textLength, int units) => map.IsIdentity
        ? new TextMap([new TextMapSegment(units, textLength, 0, textLength)])
        : new TextMap([.. map.Segments.Select(s => s with { TextStart = s.TextStart + units })]);
}
