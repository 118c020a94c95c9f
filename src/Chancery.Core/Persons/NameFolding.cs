using Chancery.Core.Text;

namespace Chancery.Core.Persons;

/// <summary>Folds names for comparison: lower case, no diacritics, đ as d.</summary>
public static class NameFolding
{
    /// <summary>The words of a name, folded; signs separate.</summary>
    public static string[] Words(string name)
    {
        var words = new List<string>(4);
        var room = name.Length <= 128 ? stackalloc char[name.Length * 2] : new char[name.Length * 2];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                room[length++] = Letters.Fold(c, out var second);
                if (second != '\0')
                {
                    room[length++] = second;
                }
            }
            else if (length > 0 && !Letters.IsMark(c))
            {
                words.Add(room[..length].ToString());
                length = 0;
            }
        }

        if (length > 0)
        {
            words.Add(room[..length].ToString());
        }

        return [.. words];
    }

    /// <summary>The words joined by a space.</summary>
    public static string Fold(string name) => string.Join(' ', Words(name));
}
