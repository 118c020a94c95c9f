using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Chancery.Publishing.Words;

/// <summary>Small turns of English that several texts need.</summary>
internal static class Phrase
{
    /// <summary>A, B and C.</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };

    /// <summary>1st, 2nd, 3rd, 4th, 11th, 21st.</summary>
    public static string Ordinal(int number)
    {
        var ending = (number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return string.Create(CultureInfo.InvariantCulture, $"{number}{ending}");
    }

    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A member of an enumeration as the record's vocabulary writes it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>One line; runs of white space become one space.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>A quotation for a line of text: cut at a word after about <paramref name="length"/> characters.</summary>
    public static string Excerpt(string quote, int length = 180)
    {
        var line = OneLine(quote);
        if (line.Length <= length)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', length);
        return line[..(cut > length / 2 ? cut : char.IsHighSurrogate(line[length - 1]) ? length - 1 : length)] + " …";
    }
}
