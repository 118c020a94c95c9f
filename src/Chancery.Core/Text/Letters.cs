namespace Chancery.Core.Text;

/// <summary>Composes and folds Latin letters: <c>string.Normalize</c> returns its input in a program without ICU.</summary>
public static partial class Letters
{
    private const int Stroke = 1 << LatinLetters.MarksWithBit;
    private const int OtherMark = Stroke << 1;
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036f';
    private const char FirstLetter = '\u00c0';
    private const char LastExtended = '\u024f';
    private const char FirstAdditional = '\u1e00';
    private const char LastAdditional = '\u1eff';

    private static readonly Folded[] Table = MakeTable();

    /// <summary>Whether the unit is a combining mark (U+0300–U+036F).</summary>
    public static bool IsMark(char unit) => unit is >= FirstMark and <= LastMark;

    /// <summary>Whether a text holds combining marks, so that composing may change it.</summary>
    public static bool HasMarks(ReadOnlySpan<char> text) => text.ContainsAnyInRange(FirstMark, LastMark);

    /// <summary>Whether the unit belongs to a word: a letter, digit or combining mark.</summary>
    internal static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit) || IsMark(unit) || char.IsSurrogate(unit);

    /// <summary>Whether the unit may stand inside a word and is left out of it.</summary>
    internal static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02bc' or '\u2018';

    /// <summary>Folds one UTF-16 unit: lower case, no marks, đ and ð as d, æ as ae; what is no Latin letter only loses its case.</summary>
    /// <param name="second">Second letter where one becomes two (æ); otherwise U+0000.</param>
    /// <returns>The first letter; U+0000 for a combining mark.</returns>
    public static char Fold(char unit, out char second) => Fold(unit, out second, out _);

    /// <summary>As <see cref="Fold(char, out char)"/>, and which marks were taken off.</summary>
    /// <param name="marks">Set of marks, a bit a mark in the order of <see cref="LatinLetters.ByMark"/>; then the stroke, then all other marks.</param>
    internal static char Fold(char unit, out char second, out int marks)
    {
        second = '\0';
        marks = 0;
        if (unit < '\u0080')
        {
            return char.ToLowerInvariant(unit);
        }

        if (IsMark(unit))
        {
            marks = BitOf(unit);
            return '\0';
        }

        var index = IndexOf(unit);
        if (index < 0 || Table[index].First == '\0')
        {
            return char.ToLowerInvariant(unit);
        }

        ref readonly var folded = ref Table[index];
        second = folded.Second;
        marks = folded.Marks;
        return folded.First;
    }

    /// <summary>
    /// The letter that Unicode's canonical decomposition leaves, its case kept; the unit itself where there is none. Unlike
    /// <see cref="Fold(char, out char)"/> it leaves đ, ø and æ alone.
    /// </summary>
    public static char Base(char unit)
    {
        var index = IndexOf(unit);
        return index < 0 || Table[index].Base == '\0' ? unit : Table[index].Base;
    }

    private static int IndexOf(char unit) => unit switch
    {
        >= FirstLetter and <= LastExtended => unit - FirstLetter,
        >= FirstAdditional and <= LastAdditional => unit - FirstAdditional + (LastExtended - FirstLetter + 1),
        _ => -1,
    };

    private static int BitOf(char mark)
    {
        for (var i = 0; i < LatinLetters.MarksWithBit; i++)
        {
            if (LatinLetters.ByMark[i].Mark == mark)
            {
                return 1 << i;
            }
        }

        return OtherMark;
    }

    private static Folded[] MakeTable()
    {
        var table = new Folded[LastExtended - FirstLetter + 1 + LastAdditional - FirstAdditional + 1];
        foreach (var (letter, plain, stroke) in LatinLetters.Plain)
        {
            table[IndexOf(letter)] = table[IndexOf(letter)] with { First = plain[0], Second = plain.Length > 1 ? plain[1] : '\0', Marks = stroke ? Stroke : 0 };
        }

        foreach (var (mark, letters) in LatinLetters.ByMark)
        {
            for (var i = 0; i < letters.Length; i += 2)
            {
                table[IndexOf(letters[i + 1])] = new Folded('\0', '\0', '\0', 0, letters[i], mark);
            }
        }

        for (var index = 0; index < table.Length; index++)
        {
            if (table[index].Mark != '\0')
            {
                table[index] = FoldWhole(table, table[index]);
            }
        }

        return table;
    }

    /// <summary>Takes all marks of a letter off, one after the other.</summary>
    private static Folded FoldWhole(Folded[] table, Folded letter)
    {
        var marks = BitOf(letter.Mark);
        var bare = letter.Below;
        while (IndexOf(bare) is var at and >= 0 && table[at].Mark != '\0')
        {
            marks |= BitOf(table[at].Mark);
            bare = table[at].Below;
        }

        var plain = IndexOf(bare) is var index and >= 0 && table[index].First != '\0' ? table[index] : new Folded('\0', char.ToLowerInvariant(bare), '\0', 0, '\0', '\0');
        return letter with { Base = bare, First = plain.First, Second = plain.Second, Marks = plain.Marks | marks };
    }

    /// <param name="Base">The letter without all marks; U+0000 if it has none that Unicode takes off.</param>
    /// <param name="First">The folded letter; U+0000 if there is no entry.</param>
    /// <param name="Second">Its second letter; U+0000 if there is none.</param>
    /// <param name="Marks">Set of all marks.</param>
    /// <param name="Below">The letter without its last mark.</param>
    /// <param name="Mark">The last mark; U+0000 if it has none.</param>
    private readonly record struct Folded(char Base, char First, char Second, int Marks, char Below, char Mark);
}
