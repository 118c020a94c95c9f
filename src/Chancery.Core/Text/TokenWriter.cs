using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>Reads one token at a time and gathers them.</summary>
internal ref struct TokenWriter(string text, Vocabulary vocabulary, LostSpaces? spaces, Token[] room)
{
    private readonly string text = text;
    private readonly Vocabulary vocabulary = vocabulary;
    private Token[] tokens = room;
    private int count;

    /// <summary>Where the tokens are: in the room given, or in a larger one.</summary>
    public readonly Token[] Tokens => tokens;

    /// <summary>How many there are.</summary>
    public readonly int Count => count;

    /// <summary>Reads digits; returns where they end.</summary>
    public int AddNumber(int start, TokenFlags look)
    {
        long number = 0;
        var i = start;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            number = Math.Min((number * 10) + (text[i] - '0'), int.MaxValue);
            i++;
        }

        Add(new Token(start, i, vocabulary.Find(text.AsSpan(start, i - start)), (int)number, look | TokenFlags.Number));
        return i;
    }

    /// <summary>Reads a word, or two that a lost space glued; returns where they end.</summary>
    public int AddWord(int start, TokenFlags shape)
    {
        var end = CharKinds.EndOfRun(text, start, CharKind.WordPart, out var hash, out var kinds);
        var word = (kinds & CharKind.Mark) != 0 ? Find(start, end, kinds) : vocabulary.FindHash(hash);
        if (word == 0 && AddGlued(start, end, shape, kinds) is var last and > 0)
        {
            return last;
        }

        AddWord(start, end, shape, kinds, word);
        return end;
    }

    /// <summary>Reads what the pack does not know as one word as two, or as a word and a number, if it is; returns where they end, else 0.</summary>
    private int AddGlued(int start, int end, TokenFlags shape, CharKind kinds)
    {
        if ((HasHump(start, end) ? Cut(start, end, kinds) : CutLower(start, end, kinds)) is var cut and > 0)
        {
            AddWord(start, cut, shape, KindsOf(start, cut), Find(start, cut, kinds));
            AddWord(cut, end, TokenFlags.None, KindsOf(cut, end), Find(cut, end, kinds));
            return end;
        }

        if ((kinds & (CharKind.Digit | CharKind.Lower)) == (CharKind.Digit | CharKind.Lower) && CutNumber(start, end, kinds) is var digit and > 0)
        {
            AddWord(start, digit, shape, KindsOf(start, digit), Find(start, digit, kinds));
            return AddNumber(digit, TokenFlags.None);
        }

        return 0;
    }

    /// <summary>Whether a capital stands behind a small letter, both behind the first letter.</summary>
    private readonly bool HasHump(int start, int end)
    {
        for (var i = start + 2; i < end; i++)
        {
            if ((CharKinds.Of(text[i]) & CharKind.Upper) != 0 && (CharKinds.Of(text[i - 1]) & CharKind.Lower) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads one sign, an apostrophe with the s behind it; returns where it ends.</summary>
    public int AddSign(int start, TokenFlags look)
    {
        var i = start + 1;
        if (text[start] is '\'' or '’' && i < text.Length && text[i] is 's' or 'S' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
        {
            i++;
        }

        Add(new Token(start, i, vocabulary.Find(Sign(text.AsSpan(start, i - start))), -1, look));
        return i;
    }

    internal static ReadOnlySpan<char> Sign(ReadOnlySpan<char> sign) => sign switch
    {
        "’s" or "'S" or "’S" => "'s",
        "–" or "—" or "−" or "‑" or "‐" => "-",
        "“" or "”" or "„" or "«" or "»" => "\"",
        "’" or "‘" => "'",
        _ => sign,
    };

    /// <summary>Where the first known word ends that meets a capital; 0 if none does.</summary>
    private readonly int Cut(int start, int end, CharKind kinds)
    {
        for (var i = start + 2; i < end; i++)
        {
            if ((CharKinds.Of(text[i]) & CharKind.Upper) != 0 && (CharKinds.Of(text[i - 1]) & CharKind.Lower) != 0 && Find(start, i, kinds) != 0)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Where a known word ends that a lost space glued to the number behind it ("on7/3"); 0 if none does.</summary>
    private readonly int CutNumber(int start, int end, CharKind kinds)
    {
        var digit = end;
        while (digit > start && char.IsAsciiDigit(text[digit - 1]))
        {
            digit--;
        }

        return digit < end && digit - start >= LostSpaces.ShortestBeforeNumber && (CharKinds.Of(text[digit - 1]) & CharKind.Lower) != 0 && Find(start, digit, kinds) != 0 ? digit : 0;
    }

    /// <summary>Where the first word ends of a lower-case one that is two; 0 if it is not.</summary>
    private readonly int CutLower(int start, int end, CharKind kinds)
    {
        const CharKind telling = CharKind.Lower | CharKind.Upper | CharKind.Digit | CharKind.Mark;
        if (spaces is not null && (kinds & telling) == (CharKind.Lower | CharKind.Upper) && (CharKinds.Of(text[start]) & CharKind.Upper) != 0 && (KindsOf(start + 1, end) & telling) == CharKind.Lower && spaces.CutTitle(text.AsSpan(start, end - start)) is var head and > 0 && Find(start, start + head, kinds) != 0)
        {
            // "Ministerof"
            return start + head;
        }

        return spaces is not null && end - start >= LostSpaces.Shortest && (kinds & telling) == CharKind.Lower && spaces.Cut(text.AsSpan(start, end - start), vocabulary) is var letters and > 0 ? start + letters : 0;
    }

    private readonly CharKind KindsOf(int start, int end)
    {
        var kinds = CharKind.None;
        for (var i = start; i < end; i++)
        {
            kinds |= CharKinds.Of(text[i]);
        }

        return kinds;
    }

    private void AddWord(int start, int end, TokenFlags look, CharKind kinds, int word)
    {
        look |= TokenFlags.Word;
        if ((CharKinds.Of(text[start]) & CharKind.Upper) != 0)
        {
            look |= TokenFlags.Capital;
            if (end - start > 1 && (kinds & CharKind.Lower) == 0)
            {
                look |= TokenFlags.AllCapitals;
            }
        }

        Add(new Token(start, end, word, -1, look));
    }

    private readonly int Find(int start, int end, CharKind kinds)
    {
        var word = text.AsSpan(start, end - start);

        // Decomposed letters: compose for the look-up only, so that offsets stay those of the text.
        return vocabulary.Find((kinds & CharKind.Mark) != 0 ? Letters.Compose(word) : word);
    }

    private void Add(in Token token)
    {
        if (count == tokens.Length)
        {
            Array.Resize(ref tokens, count * 2);
        }

        tokens[count++] = token;
    }
}
