using System.Globalization;
using System.Text;

namespace Chancery.Core.Persons;

/// <summary>Folds names for comparison: lower case, no diacritics, đ as d.</summary>
public static class NameFolding
{
    /// <summary>The words of a name, folded; signs separate.</summary>
    public static string[] Words(string name)
    {
        var words = new List<string>();
        var builder = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(c))
            {
                var lower = char.ToLowerInvariant(c);
                builder.Append(lower is 'đ' or 'ð' ? 'd' : lower);
            }
            else if (builder.Length > 0)
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
