using Chancery.Core.Patterns;
using Chancery.Core.Text;

namespace Chancery.Core.Mentions;

/// <summary>
/// What the charts of one thread take turns in: what a report's tokens and lexemes are told by is written over by the next report, so that it
/// is neither allocated nor cleared anew and lies where the processor has it at hand.
/// </summary>
/// <param name="tokens">Room for the tokens; grown where a report has more.</param>
internal sealed class ChartRoom(Token[] tokens)
{
    /// <summary>Tokens that are kept room for; a longer report's room is let go.</summary>
    private const int Longest = 1 << 15;

    private const int Shortest = 1 << 11;

    [ThreadStatic]
    private static ChartRoom? free;

    /// <summary>The tokens; those of the report come first.</summary>
    public Token[] Tokens = tokens;

    /// <summary>What a pattern can start with at each token.</summary>
    public StartBits[] Bits = null!;

    /// <summary>Stages that may start at each token.</summary>
    public ulong[] Stages = null!;

    /// <summary>The first item at each token; empty where no chart is in the room.</summary>
    public Item?[] Heads = null!;

    /// <summary>Items for lexemes, which one report's take over from those of another; those in use come first.</summary>
    public Item[] Lexemes = [];

    /// <summary>How many of them are in use.</summary>
    public int Used;

    /// <summary>The last place, counted through all reports, at which each rule of a stage was tried.</summary>
    public int[] Tried = [];

    /// <summary>How many places there were.</summary>
    public int Places;

    /// <summary>The thread's room, or a new one where another chart is in it.</summary>
    public static ChartRoom Enter()
    {
        var room = free ?? new ChartRoom(new Token[Shortest]);
        free = null;
        return room;
    }

    /// <summary>Makes the other arrays as long as that of the tokens.</summary>
    public void Fit()
    {
        if (Bits is null || Bits.Length <= Tokens.Length)
        {
            Stages = new ulong[Tokens.Length];
            Bits = new StartBits[Tokens.Length + 1];
            Heads = new Item?[Tokens.Length + 1];
        }
    }

    /// <summary>Room to note for each rule of a stage where it was tried last.</summary>
    public int[] TriedFor(int rules)
    {
        if (Tried.Length < rules || Places > int.MaxValue / 2)
        {
            Tried = new int[rules];
            Places = 0;
        }

        return Tried;
    }

    /// <summary>Makes more items for lexemes; all of them.</summary>
    public Item[] AddLexemes()
    {
        var all = new Item[Math.Max(Shortest / 4, Lexemes.Length * 2)];
        Array.Copy(Lexemes, all, Lexemes.Length);
        for (var i = Lexemes.Length; i < all.Length; i++)
        {
            all[i] = new Item { Class = 0, Start = 0, End = 0 };
        }

        return Lexemes = all;
    }

    /// <summary>Leaves the room to the next chart; nothing may look into it any more.</summary>
    /// <param name="tokens">How many tokens the chart had; none where there was no chart.</param>
    public void Leave(int tokens)
    {
        if (Tokens.Length > Longest || Lexemes.Length > Longest)
        {
            free = null;
            return;
        }

        // What is kept holds nothing of the report.
        for (var i = 0; i < Used; i++)
        {
            Lexemes[i].Next = null;
            Lexemes[i].Person = null;
        }

        if (tokens > 0)
        {
            Array.Clear(Heads, 0, tokens);
        }

        Used = 0;
        free = this;
    }
}
