using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs;

/// <summary>One sentence with its citations; shared by all renderings for people.</summary>
internal static class BriefLine
{
    public static string Of(BriefSentence sentence, Func<string, string> escape)
    {
        var citations = string.Concat(sentence.Citations.Select(c => c.Quote is null
            ? FormattableString.Invariant($" [{c.Number}]")
            : FormattableString.Invariant($" [{c.Number}: “{escape(Phrase.Excerpt(c.Quote))}”]")));
        var end = sentence.Citations.IsEmpty ? ":" : ".";
        return escape(sentence.Text) + citations.Replace("] [", "][", StringComparison.Ordinal) + end;
    }

    public static string Of(BriefSource source, Func<string, string> escape)
    {
        string[] parts =
        [
            source.Outlet is null ? "" : $"{escape(source.Outlet)}",
            escape(source.Source),
            source.Published is { } day ? DateWords.Of(day) : "undated",
            escape(source.Lang),
            source.CopyOf is { } original ? FormattableString.Invariant($"copy of [{original}]") : "",
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }
}
