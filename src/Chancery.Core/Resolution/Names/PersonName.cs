using System.Collections.Immutable;

namespace Chancery.Core.Resolution.Names;

/// <summary>A person's name, comparable whatever its marks, case and order.</summary>
internal sealed class PersonName
{
    private static readonly Memo<string, PersonName?> s_names = new(Make, StringComparer.Ordinal);

    private PersonName(string text, ImmutableArray<FoldedWord> words)
    {
        Text = text;
        Words = words;
        HasMarks = words.Any(w => w.Marks != 0);
        Key = Sorted(words.Select(w => w.Letters));
        MarkedKey = Sorted(words.Select(w => FormattableString.Invariant($"{w.Letters}:{w.Marks}")));
        Skeleton = Sorted(words.Select(w => Bones(w.Letters)));
        Run = string.Concat(words.Select(w => w.Letters));
    }

    /// <summary>As the report has it.</summary>
    public string Text { get; }

    public ImmutableArray<FoldedWord> Words { get; }

    public bool HasMarks { get; }

    /// <summary>Folded words in ordinal order.</summary>
    public string Key { get; }

    /// <summary>As <see cref="Key"/>, with the marks of each word.</summary>
    public string MarkedKey { get; }

    /// <summary>
    /// As <see cref="Key"/>, with the middle of long words left out, so that most misspellings share it (Yasumori, Yasunori).
    /// </summary>
    public string Skeleton { get; }

    /// <summary>Folded words in the order of the text, without blanks.</summary>
    public string Run { get; }

    /// <summary>Null where the text names nobody.</summary>
    public static PersonName? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : s_names.Of(text);

    private static PersonName? Make(string text)
    {
        var words = WordFolder.Split(text);
        return words.Count == 0 ? null : new PersonName(text.Trim(), [.. words]);
    }

    private static string Bones(string letters) => letters.Length > 6 ? $"{letters.AsSpan(0, 3)}.{letters.AsSpan(letters.Length - 3)}" : letters;

    private static string Sorted(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));
}
