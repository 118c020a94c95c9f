using System.Runtime.CompilerServices;
using Chancery.Core.Patterns;
using Chancery.Core.Reports;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Mentions;

/// <summary>The tokens of a report and all items over them, longest first at each start.</summary>
public sealed class Chart
{
    private static readonly ClassSet Hyphenated = ClassSet.Of(KnownClass.State, KnownClass.City);
    private static readonly ClassSet BlockedOrBlocking = ClassSet.Of(KnownClass.State, KnownClass.City, KnownClass.Blocker);

    private readonly Item?[] heads;
    private readonly StartBits[] bits;
    private readonly Token[] tokens;
    private readonly ChartRoom room;

    /// <summary>An empty chart over tokens.</summary>
    public Chart(string text, Token[] tokens)
        : this(text, new ChartRoom(tokens), tokens.Length)
    {
    }

    /// <summary>An empty chart over the first tokens in a room.</summary>
    internal Chart(string text, ChartRoom room, int count)
    {
        room.Fit();
        Text = text;
        Count = count;
        this.room = room;
        tokens = room.Tokens;
        bits = room.Bits;
        heads = room.Heads;
        var (all, starts) = (tokens, bits);
        for (var t = 0; t < count; t++)
        {
            starts[t] = StartBits.Of(all[t]);
        }

        starts[count] = StartBits.Beyond;
    }

    /// <summary>The report's text.</summary>
    public string Text { get; }

    /// <summary>The tokens in order.</summary>
    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, Count);

    /// <summary>The tokens as they lie in the chart's room; <see cref="Count"/> of them are the report's.</summary>
    internal Token[] Row => tokens;

    /// <summary>How many tokens there are.</summary>
    public int Count { get; }

    /// <summary>Token number <paramref name="index"/>.</summary>
    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>Adds an item that no chart has had; items of equal length keep their order of arrival.</summary>
    public void Add(Item item)
    {
        var start = item.Start;
        bits[start].Classes.Add(item.Class);
        var slot = heads[start];
        if (slot is null)
        {
            heads[start] = item;
            return;
        }

        if (slot.End < item.End)
        {
            item.Next = slot;
            heads[start] = item;
            return;
        }

        var before = slot;
        while (before.Next is { } next && next.End >= item.End)
        {
            before = next;
        }

        item.Next = before.Next;
        before.Next = item;
    }

    /// <summary>What the chart and its items lie in.</summary>
    internal ChartRoom Room => room;

    /// <summary>Adds items of one length in their order, at a start where all others are shorter.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last, behind which nothing follows.</param>
    internal void AddLonger(Item first, Item last)
    {
        ref var slot = ref heads[first.Start];
        last.Next = slot;
        slot = first;
    }

    /// <summary>Removes an item; nothing happens if it is not there.</summary>
    public void Remove(Item item)
    {
        ref var slot = ref heads[item.Start];
        if (ReferenceEquals(slot, item))
        {
            slot = item.Next;
            return;
        }

        for (var at = slot; at is not null; at = at.Next)
        {
            if (ReferenceEquals(at.Next, item))
            {
                at.Next = item.Next;
                return;
            }
        }
    }

    /// <summary>Drops states, demonyms, cities and organisations that begin inside a longer blocker ("South China Sea", "Pháp luật").</summary>
    public void DropBlocked()
    {
        for (var t = 0; t < Count; t++)
        {
            if (!bits[t].Classes.MayOverlap(BlockedOrBlocking))
            {
                continue;
            }

            if (bits[t].Classes.MayOverlap(Hyphenated))
            {
                DropHyphenated(t);
            }

            if (Find(t, KnownClass.Blocker) is not { } blocker)
            {
                continue;
            }

            for (var inside = t; inside < blocker.End; inside++)
            {
                for (var item = heads[inside]; item is not null; item = item.Next)
                {
                    if (item.Class is KnownClass.State or KnownClass.Demonym or KnownClass.City or KnownClass.Organisation or KnownClass.Site && item.End <= blocker.End)
                    {
                        Remove(item);
                    }
                }
            }
        }
    }

    /// <summary>A state or city that is only part of a hyphenated word in lower case ("An-ba-ni-di") is none.</summary>
    private void DropHyphenated(int t)
    {
        for (var item = heads[t]; item is not null; item = item.Next)
        {
            var next = item.End;
            if (item.Class is KnownClass.State or KnownClass.City && next + 1 < Count && Text[tokens[next].Start] == '-' && tokens[next].IsGlued
                && tokens[next + 1] is { IsGlued: true, IsWord: true, IsCapital: false })
            {
                Remove(item);
            }
        }
    }

    /// <summary>First (longest) item that starts at a token; follow with <see cref="After"/>.</summary>
    public Item? At(int token) => heads[token];

    /// <summary>Classes of all items that start at a token, those removed among them.</summary>
    internal ref readonly ClassSet ClassesAt(int token) => ref bits[token].Classes;

    /// <summary>What a pattern can start with at each token.</summary>
    internal StartBits[] Bits => bits;

    /// <summary>Room for the stages that may start at each token.</summary>
    internal ulong[] Stages => room.Stages;

    /// <summary>Leaves the chart's arrays to the next one; nothing may look at this one any more.</summary>
    internal void Leave() => room.Leave(Count);

    /// <summary>The next item at the same start.</summary>
    public static Item? After(Item item) => item.Next;

    /// <summary>The longest item of a class that starts at a token; null if none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Item? Find(int token, int symbol) => bits[token].Classes.MayHave(symbol) ? Search(token, symbol) : null;

    private Item? Search(int token, int symbol)
    {
        for (var item = heads[token]; item is not null; item = item.Next)
        {
            if (item.Class == symbol)
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>Whether an item of a class starts at a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int token, int symbol) => Find(token, symbol) is not null;

    /// <summary>Whether an item of one of some classes starts at a token.</summary>
    /// <param name="set">The same classes as a set.</param>
    internal bool HasAny(int token, ReadOnlySpan<int> symbols, in ClassSet set)
    {
        if (ClassesAt(token).MayOverlap(set))
        {
            foreach (var symbol in symbols)
            {
                if (Has(token, symbol))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The first of the tokens [start, end) at which an item of a class may start; <paramref name="end"/> if none does. A loop of its own, for
    /// whoever looks for a class along a sentence: most tokens cost it next to nothing.
    /// </summary>
    internal int Next(int symbol, int start, int end)
    {
        var all = bits;
        for (var t = start; t < end; t++)
        {
            if (all[t].Classes.MayHave(symbol))
            {
                return t;
            }
        }

        return end;
    }

    /// <summary>Whether an item of a class starts at one of the tokens [start, end).</summary>
    public bool HasWithin(int start, int end, int symbol)
    {
        end = Math.Min(end, Count);
        for (var t = Next(symbol, start, end); t < end; t = Next(symbol, t + 1, end))
        {
            if (Has(t, symbol))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an item of one of some classes ends at a token and starts at most <paramref name="reach"/> tokens before it.</summary>
    internal bool HasEndingAt(int token, int reach, params ReadOnlySpan<int> symbols)
    {
        for (var from = Math.Max(0, token - reach); from < token; from++)
        {
            for (var item = At(from); item is not null; item = After(item))
            {
                if (item.End == token && symbols.Contains(item.Class))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Characters of the tokens [start, end).</summary>
    public Span SpanOf(int start, int end) => start >= end ? new Span(tokens[Math.Min(start, Count - 1)].Start, tokens[Math.Min(start, Count - 1)].Start) : new Span(tokens[start].Start, tokens[end - 1].End);

    /// <summary>Text of the tokens [start, end), as it stands.</summary>
    public ReadOnlySpan<char> Slice(int start, int end) => start >= end ? default : Text.AsSpan(tokens[start].Start, tokens[end - 1].End - tokens[start].Start);

    /// <summary>Whether a word stands behind itself once more with a capital, letter by letter the same.</summary>
    public bool IsTakenUp(int token)
    {
        var word = Slice(token, token + 1);
        for (var t = token + 1; t < Count; t++)
        {
            if (tokens[t].IsCapital && Slice(t, t + 1).SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Text of the tokens [start, end) with white space runs made one space, composed.</summary>
    public string Clean(int start, int end) => TextCleaner.Clean(Slice(start, end));
}
