using System.Collections.Frozen;
using AngleSharp.Dom;
using Chancery.Intake.Encodings;

namespace Chancery.Intake.Html;

/// <summary>Tells the parts of a page by the words that their class and id are made of.</summary>
internal static class PartNames
{
    private static readonly (string First, string? Second, PagePart Part)[] Table =
    [
        .. EncodingData.Lines("page-parts.tsv").Select(line => line.Split('\t')).Select(cells =>
        {
            var words = cells[0].Split('+');
            return (words[0], words.Length > 1 ? words[1] : null, cells[1] switch { "drop" => PagePart.Dropped, "aside" => PagePart.Aside, "caption" => PagePart.Caption, "post" => PagePart.Post, _ => PagePart.Body });
        }),
    ];

    private static readonly FrozenDictionary<string, (string? Second, PagePart Part)[]> ByFirst = Table
        .GroupBy(row => row.First, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(row => (row.Second, row.Part)).ToArray(), StringComparer.Ordinal);

    public static PagePart Of(IElement element)
    {
        var name = element.ClassName;
        var id = element.Id;
        if (string.IsNullOrEmpty(name) && string.IsNullOrEmpty(id))
        {
            return PagePart.Unknown;
        }

        var words = Words($"{name} {id}");
        var part = PagePart.Unknown;
        foreach (var word in words)
        {
            if (!ByFirst.TryGetValue(word, out var rows))
            {
                continue;
            }

            foreach (var (second, told) in rows)
            {
                if (second is null || words.Contains(second))
                {
                    // What calls itself a body is one, whatever else stands in its name.
                    if (told == PagePart.Body)
                    {
                        return told;
                    }

                    part = told > part ? told : part;
                }
            }
        }

        return part;
    }

    /// <summary><c>article-relatedLinks_2</c>: article, related, links.</summary>
    private static HashSet<string> Words(string names)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var isLetter = i < names.Length && char.IsAsciiLetter(names[i]);
            var opens = isLetter && i > start && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]);
            if (isLetter && !opens)
            {
                continue;
            }

            if (i > start)
            {
                words.Add(names[start..i].ToLowerInvariant());
            }

            start = opens ? i : i + 1;
        }

        return words;
    }
}
