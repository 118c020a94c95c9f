using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>What single UTF-16 units are to the tokenizer, looked up once for the scripts in use.</summary>
internal static class CharKinds
{
    /// <summary>Units of the scripts in use.</summary>
    private const int Size = 0x2100;

    /// <summary>Kind above, capital below: one look for both. It has room for every unit; those beyond <see cref="Size"/> are 0 and not looked up in it.</summary>
    private static readonly uint[] Table = MakeTable();

    public static CharKind Of(char unit) => KindIn(Look(unit));

    /// <summary>The unit by which words are compared whatever their case.</summary>
    public static char ToUpper(char unit) => UpperIn(Look(unit));

    /// <summary>All that is known of a unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Look(char unit) => unit < Size ? Table[unit] : Find(unit);

    public static CharKind KindIn(uint look) => (CharKind)(look >> 16);

    public static char UpperIn(uint look) => (char)look;

    /// <summary>The first unit of some kinds from one on; the text's length if there is none.</summary>
    public static int StartOfRun(ReadOnlySpan<char> text, int start, CharKind parts)
    {
        ref var units = ref MemoryMarshal.GetReference(text);
        ref var table = ref MemoryMarshal.GetArrayDataReference(Table);
        var part = (uint)parts << 16;
        for (var at = (nuint)start; at < (uint)text.Length; at++)
        {
            var unit = Unsafe.Add(ref units, at);
            var look = Unsafe.Add(ref table, unit);
            if ((look & part) != 0 || (look == 0 && (Find(unit) & part) != 0))
            {
                return (int)at;
            }
        }

        return text.Length;
    }

    /// <summary>
    /// Where a run of units of some kinds ends, the hash of its letters whatever their case, and all kinds in it. A loop of its own: there all
    /// that it needs stays in the processor's registers.
    /// </summary>
    /// <param name="parts">Kinds of which each unit has at least one.</param>
    public static int EndOfRun(ReadOnlySpan<char> text, int start, CharKind parts, out ulong hash, out CharKind kinds)
    {
        ref var units = ref MemoryMarshal.GetReference(text);
        ref var table = ref MemoryMarshal.GetArrayDataReference(Table);
        var part = (uint)parts << 16;
        var seen = 0U;
        var folded = Fnv1a.Seed;
        var at = (nuint)start;
        for (; at < (uint)text.Length; at++)
        {
            // A table of all units needs no test of its length.
            var look = Unsafe.Add(ref table, Unsafe.Add(ref units, at));
            if ((look & part) == 0)
            {
                break;
            }

            seen |= look;
            folded = Fnv1a.Add(folded, UpperIn(look));
        }

        hash = folded;
        kinds = KindIn(seen);
        return at < (uint)text.Length && Unsafe.Add(ref units, at) >= Size ? EndOfRareRun(text, (int)at, parts, ref hash, ref kinds) : (int)at;
    }

    /// <summary>Goes on with a run from a unit on that is not in the table.</summary>
    private static int EndOfRareRun(ReadOnlySpan<char> text, int start, CharKind parts, ref ulong hash, ref CharKind kinds)
    {
        var at = start;
        while (at < text.Length && Look(text[at]) is var look && (KindIn(look) & parts) != 0)
        {
            kinds |= KindIn(look);
            hash = Fnv1a.Add(hash, UpperIn(look));
            at++;
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
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
        var table = new uint[char.MaxValue + 1];
        for (var i = 0; i < Size; i++)
        {
            table[i] = Find((char)i);
        }

        return table;
    }
}
