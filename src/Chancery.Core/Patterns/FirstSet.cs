using Chancery.Core.Mentions;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>What a pattern, or what is left of it, can start with: words, classes of items, shapes of tokens.</summary>
internal sealed class FirstSet
{
    private readonly ClassSet classBits;
    private readonly ulong wordBits;

    private FirstSet(int[] words, int[] classes, int shapes, bool empty, int last)
    {
        Words = words;
        Classes = classes;
        Shapes = shapes;
        Empty = empty;
        Last = last;
        foreach (var symbol in classes)
        {
            classBits.Add(symbol);
        }

        foreach (var word in words)
        {
            wordBits |= 1UL << word;
        }
    }

    public int[] Words { get; }

    public int[] Classes { get; }

    /// <summary>Bits of <see cref="TokenShapes"/>.</summary>
    public int Shapes { get; }

    /// <summary>Whether it can match nothing at all.</summary>
    public bool Empty { get; }

    /// <summary>The step that would be tried last, for <c>explain</c>.</summary>
    public int Last { get; }

    /// <summary>The classes as bits.</summary>
    public ref readonly ClassSet ClassBits => ref classBits;

    /// <summary>Whether what starts here can match at a token before <paramref name="limit"/>; a yes may be wrong, a no never is.</summary>
    public bool CanStart(Chart chart, int position, int limit)
    {
        if (Empty)
        {
            return true;
        }

        if (position >= limit)
        {
            return false;
        }

        if (chart.ClassesAt(position).MayOverlap(classBits))
        {
            return true;
        }

        ref readonly var token = ref chart[position];
        return (Shapes & TokenShapes.Of(token)) != 0 || ((wordBits >> token.Word & 1) != 0 && Array.IndexOf(Words, token.Word) >= 0);
    }

    /// <summary>What the steps from <paramref name="start"/> on can start with.</summary>
    public static FirstSet Of(Instruction[] code, int start)
    {
        var words = new List<int>();
        var classes = new List<int>();
        var shapes = 0;
        var steps = StepsFrom(code, start, out var empty);
        foreach (var pc in steps)
        {
            ref readonly var step = ref code[pc];
            switch (step.Op)
            {
                case OpCode.Word:
                    words.Add(step.A);
                    break;
                case OpCode.Class:
                    classes.Add(step.A);
                    break;
                default:
                    shapes |= ShapesOf(step);
                    break;
            }
        }

        return new FirstSet([.. words.Distinct()], [.. classes.Distinct()], shapes, empty, steps.Count == 0 ? start : steps[^1]);
    }

    /// <summary>The steps that can take the next token, from <paramref name="start"/> on, in the order in which they are tried.</summary>
    /// <param name="empty">Whether nothing at all can match as well.</param>
    public static List<int> StepsFrom(Instruction[] code, int start, out bool empty)
    {
        empty = false;
        var found = new List<int>();
        var seen = new HashSet<int>();
        var work = new List<int> { start };
        while (work.Count > 0)
        {
            var pc = work[^1];
            work.RemoveAt(work.Count - 1);
            if (!seen.Add(pc))
            {
                continue;
            }

            ref readonly var step = ref code[pc];
            switch (step.Op)
            {
                case OpCode.Split:
                    work.Add(step.B);
                    work.Add(step.A);
                    break;
                case OpCode.Jump:
                    work.Add(step.A);
                    break;
                case OpCode.Open or OpCode.Close or OpCode.Glued:
                    work.Add(pc + 1);
                    break;
                case OpCode.Accept:
                    empty = true;
                    break;
                default:
                    found.Add(pc);
                    break;
            }
        }

        return found;
    }

    /// <summary>The shapes that a step takes, as bits of <see cref="TokenShapes"/>; none for one that takes words or items.</summary>
    public static int ShapesOf(in Instruction step) => step.Op switch
    {
        OpCode.Number => TokenShapes.Number,
        OpCode.Shape => TokenShapes.Of((TokenShape)step.A),
        _ => 0,
    };
}
