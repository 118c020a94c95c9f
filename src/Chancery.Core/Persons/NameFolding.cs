using System.Text;
using Chancery.Core.Text;

namespace Chancery.Core.Persons;

/// <summary>Folds names for comparison: lower case, no diacritics, đ as d.</summary>
public static class NameFolding
{
    /// <summary>The words of a name, folded; signs separate.</summary>
    public static string[] Words(string name)
    {
        var words = new List<string>();
        var builder = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                builder.Append(Letters.Fold(c, out var second));
                if (second != '\0')
                {
                    builder.Append(second);
                }
            }
            else if (builder.Length > 0 && !Letters.IsMark(c))
            {
                words.Add(builder.ToString());
                builder.Clear();
            }
        }

        if (builder.Length > 0)
        {
            words.Add(builder.ToString());
        }

        return [.. words];
    }

    /// <summary>The words joined by a space.</summary>
    public static string Fold(string name) => string.Join(' ', Words(name));
}
