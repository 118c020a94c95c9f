using System.Text;

namespace Chancery.Core.Text;

public static partial class Letters
{
    /// <summary>
    /// Puts combining marks on the letters before them, whatever the order of the marks and whether the letter carries one already; marks that
    /// no composed letter has stay behind it. Canonical composition for Latin letters; other scripts stay as they are.
    /// </summary>
    /// <returns>The text itself if it holds no combining marks.</returns>
    public static string Compose(string text) => HasMarks(text) ? Compose(text.AsSpan()) : text;

    /// <inheritdoc cref="Compose(string)"/>
    public static string Compose(ReadOnlySpan<char> text)
    {
        var composed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && IsMark(text[end]))
            {
                end++;
            }

            Compose(composed, text[i], text[(i + 1)..end]);
            i = end;
        }

        return composed.ToString();
    }

    private static void Compose(StringBuilder composed, char letter, ReadOnlySpan<char> marks)
    {
        // Nobody writes more than two; the bound keeps the search for their order short.
        if (marks.IsEmpty || marks.Length > 4 || IsMark(letter))
        {
            composed.Append(letter).Append(marks);
            return;
        }

        // In all orders at once: take the letter's own marks off first, then look for the one that carries them all.
        var bare = letter;
        var all = new List<char>();
        while (IndexOf(bare) is var index and >= 0 && Table[index].Mark != '\0')
        {
            all.Insert(0, Table[index].Mark);
            bare = Table[index].Below;
        }

        foreach (var mark in marks)
        {
            all.Add(Plain(mark));
        }

        if (Whole(bare, all) is { } whole)
        {
            composed.Append(whole);
            return;
        }

        // No letter has them all: as many as go on, in their order.
        var rest = marks.ToArray().ToList();
        for (var i = 0; i < rest.Count;)
        {
            if (Add(letter, Plain(rest[i])) is var next and not '\0')
            {
                letter = next;
                rest.RemoveAt(i);
                i = 0;
            }
            else
            {
                i++;
            }
        }

        composed.Append(letter);
        rest.ForEach(mark => composed.Append(mark));
    }

    private static char? Whole(char letter, List<char> marks)
    {
        if (marks.Count == 0)
        {
            return letter;
        }

        for (var i = 0; i < marks.Count; i++)
        {
            if (Add(letter, marks[i]) is var next and not '\0')
            {
                var rest = new List<char>(marks);
                rest.RemoveAt(i);
                if (Whole(next, rest) is { } whole)
                {
                    return whole;
                }
            }
        }

        return null;
    }

    /// <summary>The tone marks that Unicode once had for Vietnamese are canonically the common ones.</summary>
    private static char Plain(char mark) => mark switch
    {
        '\u0340' => '\u0300',
        '\u0341' => '\u0301',
        _ => mark,
    };

    /// <summary>The letter with one mark more; U+0000 if there is none.</summary>
    private static char Add(char letter, char mark)
    {
        foreach (var (each, letters) in LatinLetters.ByMark)
        {
            if (each == mark)
            {
                for (var i = 0; i < letters.Length; i += 2)
                {
                    if (letters[i] == letter)
                    {
                        return letters[i + 1];
                    }
                }
            }
        }

        return '\0';
    }
}
