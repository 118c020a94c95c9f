using System.Runtime.CompilerServices;

namespace Chancery.Core.Text;

/// <summary>What single UTF-16 units are to the tokenizer, looked up once for the scripts in use.</summary>
internal static class CharKinds
{
    private const int Size = 0x2100;

    /// <summary>Kind above, capital below: one look for both.</summary>
    private static readonly uint[] Table = MakeTable();

    public static CharKind Of(char unit) => KindIn(Look(unit));

    /// <summary>The unit by which words are compared whatever their case.</summary>
    public static char ToUpper(char unit) => UpperIn(Look(unit));

    /// <summary>All that is known of a unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Look(char unit) => unit < Size ? Table[unit] : Find(unit);

    public static CharKind KindIn(uint look) => (CharKind)(look >> 16);

    public static char UpperIn(uint look) => (char)look;

    private static uint Find(char unit) => ((uint)KindOf(unit) << 16) | char.ToUpperInvariant(unit);

    private static CharKind KindOf(char unit)
    {
        var kind = CharKind.None;
        if (char.IsWhiteSpace(unit) || unit is '\u200b' or '\ufeff' or '\u00ad')
        {
            kind |= CharKind.Space;
        }

        if (char.IsAsciiDigit(unit))
        {
            kind |= CharKind.Digit;
        }

        if (char.IsLetter(unit))
        {
            kind |= CharKind.Letter;
        }

        if (char.IsLetter(unit) || char.IsSurrogate(unit))
        {
            kind |= CharKind.WordStart;
        }

        if (char.IsLetterOrDigit(unit) || Letters.IsMark(unit) || char.IsSurrogate(unit))
        {
            kind |= CharKind.WordPart;
        }

        if (char.IsUpper(unit))
        {
            kind |= CharKind.Upper;
        }

        if (char.IsLower(unit))
        {
            kind |= CharKind.Lower;
        }

        if (Letters.IsMark(unit))
        {
            kind |= CharKind.Mark;
        }

        return kind;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[Size];
        for (var i = 0; i < Size; i++)
        {
            table[i] = Find((char)i);
        }

        return table;
    }
}
