using Chancery.Core.Text;

namespace Chancery.Core.Persons;

/// <summary>Folds names for comparison: lower case, no diacritics, đ as d.</summary>
public static class NameFolding
{
    /// <summary>The words of a name, folded; signs separate.</summary>
    public static string[] Words(string name)
    {
        var room = name.Length <= 128 ? stackalloc char[name.Length * 2] : new char[name.Length * 2];
        Span<int> ends = name.Length <= 128 ? stackalloc int[(name.Length / 2) + 1] : new int[(name.Length / 2) + 1];
        var (length, start, count) = (0, 0, 0);
        foreach (var c in name)
        {
            if (char.IsAsciiLetter(c))
            {
                room[length++] = (char)(c | ' ');
            }
            else if (char.IsLetterOrDigit(c))
            {
                room[length++] = Letters.Fold(c, out var second);
                if (second != '\0')
                {
                    room[length++] = second;
                }
            }
            else if (length > start && !Letters.IsMark(c))
            {
                ends[count++] = start = length;
            }
        }

        if (length > start)
        {
            ends[count++] = length;
        }

        var words = count == 0 ? [] : new string[count];
        start = 0;
        for (var i = 0; i < count; i++)
        {
            words[i] = room[start..ends[i]].ToString();
            start = ends[i];
        }

        return words;
    }

    /// <summary>The words joined by a space.</summary>
    public static string Fold(string name) => string.Join(' ', Words(name));
}
