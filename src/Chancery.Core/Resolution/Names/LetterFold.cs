namespace Chancery.Core.Resolution.Names;

/// <summary>Letters without their marks and case: "Vịnh" and "VINH" are "vinh".</summary>
internal static class LetterFold
{
    private const int OtherMark = 1 << 16;

    /// <summary>Folds one UTF-16 unit of a word.</summary>
    /// <param name="second">Second letter where one becomes two (æ); otherwise U+0000.</param>
    /// <param name="marks">Set of marks that the unit carries.</param>
    /// <returns>The first letter; U+0000 for a combining mark, which yields marks only.</returns>
    public static char Fold(char unit, out char second, out int marks)
    {
        second = '\0';
        marks = 0;
        if (unit < '\u0080')
        {
            return char.ToLowerInvariant(unit);
        }

        if (unit is >= '\u0300' and <= '\u036F')
        {
            var bit = LatinLetters.Combining.IndexOf(unit, StringComparison.Ordinal);
            marks = bit < 0 ? OtherMark : 1 << bit;
            return '\0';
        }

        var letter = '.';
        if (unit is >= '\u00C0' and <= '\u024F')
        {
            letter = LatinLetters.Extended[unit - '\u00C0'];
            marks = LatinLetters.ExtendedMarks[unit - '\u00C0'];
        }
        else if (unit is >= '\u1E00' and <= '\u1EFF')
        {
            letter = LatinLetters.Additional[unit - '\u1E00'];
            marks = LatinLetters.AdditionalMarks[unit - '\u1E00'];
        }

        switch (letter)
        {
            case '.':
                return char.ToLowerInvariant(unit);
            case '1':
                second = 'e';
                return 'a';
            case '2':
                second = 'e';
                return 'o';
            case '3':
                second = 's';
                return 's';
            case '4':
                second = 'h';
                return 't';
            default:
                return letter;
        }
    }

    /// <summary>Whether the unit belongs to a word: a letter, digit or combining mark.</summary>
    public static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit) || unit is >= '\u0300' and <= '\u036F' || char.IsSurrogate(unit);

    /// <summary>Whether the unit may stand inside a word and is left out of it.</summary>
    public static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02BC' or '\u2018';
}
