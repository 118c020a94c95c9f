namespace Chancery.Core.Text;

/// <summary>What single UTF-16 units are to the tokenizer, looked up once for the scripts in use.</summary>
internal static class CharKinds
{
    private const int Size = 0x2100;

    private static readonly CharKind[] Kinds = MakeKinds();
    private static readonly char[] Upper = MakeUpper();

    public static CharKind Of(char unit) => unit < Size ? Kinds[unit] : Find(unit);

    /// <summary>The unit by which words are compared whatever their case.</summary>
    public static char ToUpper(char unit) => unit < Size ? Upper[unit] : char.ToUpperInvariant(unit);

    private static CharKind Find(char unit)
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

    private static CharKind[] MakeKinds()
    {
        var kinds = new CharKind[Size];
        for (var i = 0; i < Size; i++)
        {
            kinds[i] = Find((char)i);
        }

        return kinds;
    }

    private static char[] MakeUpper()
    {
        var upper = new char[Size];
        for (var i = 0; i < Size; i++)
        {
            upper[i] = char.ToUpperInvariant((char)i);
        }

        return upper;
    }
}
