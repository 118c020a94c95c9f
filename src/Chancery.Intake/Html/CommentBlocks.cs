using AngleSharp.Dom;

namespace Chancery.Intake.Html;

/// <summary>
/// Comments without a name that tells: blocks of one make beside each other, each with an author, a time and, apart from them, what he says. Rounds and
/// entries of a list have a day and neither a time nor the same words at their end; entries of a live page have a heading, and few authors.
/// </summary>
internal static class CommentBlocks
{
    private const int Fewest = 2;
    private const int Shortest = 8;
    private const int Longest = 3000;
    private const int LongestAuthor = 40;
    private const int MostWordsOfAuthor = 4;
    private const int LongestTime = 45;
    private const int MostWordsOfTime = 6;
    private const int LongestControl = 30;
    private const int FirstTexts = 5;

    /// <summary>The comments among the children of an element.</summary>
    public static IReadOnlyList<IElement> Among(IElement element, PageText text)
    {
        if (element.ChildElementCount < Fewest)
        {
            return [];
        }

        var found = new List<(IElement Element, string Author, bool HasHour, string End)>();
        foreach (var child in element.Children)
        {
            if (child.LocalName is "div" or "li" or "article" or "section" && text.All(child) is >= Shortest and <= Longest && (found.Count == 0 || IsOfOneMake(found[0].Element, child)) && Read(child) is { } comment)
            {
                found.Add((child, comment.Author, comment.HasHour, comment.End));
            }
        }

        var authors = found.Select(c => c.Author).Distinct(StringComparer.Ordinal).Count();
        return authors >= Fewest && authors * 2 >= found.Count && (found.TrueForAll(c => c.HasHour) || (found[0].End.Length > 0 && found.TrueForAll(c => c.End == found[0].End)))
            ? [.. found.Select(c => c.Element)]
            : [];
    }

    private static bool IsOfOneMake(IElement first, IElement other) => first.LocalName == other.LocalName && first.ClassName?.Split(' ')[0] == other.ClassName?.Split(' ')[0];

    /// <summary>Whose comment it is, whether its time has an hour, and a last short line; null where it is none.</summary>
    private static (string Author, bool HasHour, string End)? Read(IElement element)
    {
        if (element.QuerySelector("h1, h2, h3, h4, h5, h6") is not null)
        {
            return null;
        }

        string? author = null;
        IElement? head = null;
        var (time, last, seen, says) = ("", "", 0, false);
        foreach (var text in element.Descendants<IText>())
        {
            var words = string.Join(' ', text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (words.Length == 0 || text.ParentElement is not { } holds || PageElements.IsSilent(holds))
            {
                continue;
            }

            last = words;
            if (author is not null && time.Length > 0)
            {
                says |= words.Any(char.IsLetter) && Block(holds, element) is var block && block != element && block != head;
                continue;
            }

            if (++seen > FirstTexts)
            {
                return null;
            }

            if (time.Length == 0 && IsTime(words))
            {
                time = words;
            }
            else if (author is null && IsName(words))
            {
                (author, head) = (words, Block(holds, element));
            }
        }

        return says ? (author!, HasHour(time), last.Length <= LongestControl ? last.TrimEnd([.. "0123456789() "]) : "") : null;
    }

    private static IElement Block(IElement inner, IElement outer)
    {
        var e = inner;
        while (e != outer && !PageElements.IsBlock(e))
        {
            e = e.ParentElement!;
        }

        return e;
    }

    private static bool IsName(string text) =>
        text.Length is > 1 and <= LongestAuthor && char.IsLetterOrDigit(text[0]) && text.Any(char.IsLetter)
        && text[^1] is not ('.' or ':' or ';' or '?' or '!') && text.Count(char.IsWhiteSpace) < MostWordsOfAuthor;

    /// <summary>A date, or a number with a few small words ("3 hours ago").</summary>
    private static bool IsTime(string text) => text.Length <= LongestTime && text.Any(char.IsAsciiDigit) && (PageDateLine.IsDate(text) || IsAgo(text));

    private static bool IsAgo(string text)
    {
        var words = text.Split(' ');
        return words.Length is > 1 and <= MostWordsOfTime && words[0].All(char.IsAsciiDigit) && words.Skip(1).All(w => w.All(char.IsLetter) && !char.IsUpper(w[0]));
    }

    private static bool HasHour(string time) => time.Contains(':') || IsAgo(time);
}
