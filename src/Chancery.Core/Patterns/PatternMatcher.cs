using Chancery.Core.Mentions;
using Chancery.Core.Text;

namespace Chancery.Core.Patterns;

/// <summary>
/// Runs compiled patterns over a chart by backtracking: quantifiers take as much as they can, longer items go first. A budget of steps
/// bounds the work at each place, so that no text can stall a reading.
/// </summary>
internal sealed class PatternMatcher(Chart chart)
{
    private const int Budget = 4000;

    private readonly List<Binding> bindings = [];
    private PatternProgram program = null!;
    private int limit;
    private int steps;

    /// <summary>Furthest token reached by the last attempt, for <c>explain</c>.</summary>
    public int Furthest { get; private set; }

    /// <summary>Step of the program that stopped the last attempt at <see cref="Furthest"/>.</summary>
    public int StoppedAt { get; private set; }

    /// <summary>All steps that stopped the last attempt at <see cref="Furthest"/>; collected only where a list is given.</summary>
    public List<int>? Stops { get; init; }

    /// <summary>What the last match bound.</summary>
    public ReadOnlySpan<Binding> Bindings => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bindings);

    /// <summary>One past the last token of a match of <paramref name="pattern"/> at <paramref name="start"/>; -1 if it does not match.</summary>
    public int Match(PatternProgram pattern, int start, int end)
    {
        program = pattern;
        limit = end;
        steps = 0;
        bindings.Clear();
        Furthest = start;
        StoppedAt = 0;
        Stops?.Clear();
        return Run(0, start);
    }

    private int Run(int pc, int position)
    {
        while (true)
        {
            if (++steps > Budget)
            {
                return -1;
            }

            ref readonly var step = ref program.Code[pc];
            switch (step.Op)
            {
                case OpCode.Accept:
                    return position;
                case OpCode.Jump:
                    pc = step.A;
                    continue;
                case OpCode.Split:
                    var mark = bindings.Count;
                    var end = Run(step.A, position);
                    if (end >= 0)
                    {
                        return end;
                    }

                    bindings.RemoveRange(mark, bindings.Count - mark);
                    pc = step.B;
                    continue;
                case OpCode.Open:
                    bindings.Add(new Binding(step.Name!, null, position, -1));
                    pc++;
                    continue;
                case OpCode.Close:
                    CloseBinding(step.Name!, position);
                    pc++;
                    continue;
                case OpCode.Glued:
                    if (position >= limit || !chart[position].IsGlued)
                    {
                        return Stop(pc, position);
                    }

                    pc++;
                    continue;
                case OpCode.Class:
                    return RunClass(pc, position);
                default:
                    if (position >= limit || !Takes(step, chart[position], position))
                    {
                        return Stop(pc, position);
                    }

                    position++;
                    pc++;
                    continue;
            }
        }
    }

    private int RunClass(int pc, int position)
    {
        ref readonly var step = ref program.Code[pc];
        if (position < limit)
        {
            for (var item = chart.At(position); item is not null; item = Chart.After(item))
            {
                if (item.Class != step.A || item.End > limit || !Holds(step.Tests, item))
                {
                    continue;
                }

                var mark = bindings.Count;
                if (step.Name is not null)
                {
                    bindings.Add(new Binding(step.Name, item, item.Start, item.End));
                }

                var end = Run(pc + 1, item.End);
                if (end >= 0)
                {
                    return end;
                }

                bindings.RemoveRange(mark, bindings.Count - mark);
            }
        }

        return Stop(pc, position);
    }

    private static bool Holds(FeatureTest[]? tests, Item item)
    {
        if (tests is not null)
        {
            foreach (var test in tests)
            {
                if (!test.Holds(item))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Takes(in Instruction step, in Token token, int position) => step.Op switch
    {
        OpCode.Word => token.Word == step.A,
        OpCode.Number => token.IsNumber && token.Value >= step.A && token.Value <= step.B,
        OpCode.Shape => (TokenShape)step.A switch
        {
            TokenShape.Any => true,
            TokenShape.Word => token.IsWord,
            TokenShape.Capital => token.IsWord && token.IsCapital,
            TokenShape.UnknownCapital => token.IsWord && token.IsCapital && chart.At(position) is null,
            TokenShape.AllCapitals => token.IsAllCapitals,
            TokenShape.Lower => token.IsWord && !token.IsCapital,
            _ => token.IsSign,
        },
        _ => false,
    };

    private void CloseBinding(string name, int position)
    {
        for (var i = bindings.Count - 1; i >= 0; i--)
        {
            if (bindings[i].End < 0 && string.Equals(bindings[i].Name, name, StringComparison.Ordinal))
            {
                bindings[i] = bindings[i] with { End = position };
                return;
            }
        }
    }

    private int Stop(int pc, int position)
    {
        if (position >= Furthest)
        {
            if (Stops is not null)
            {
                Collect(Stops, pc, position);
            }

            Furthest = position;
            StoppedAt = pc;
        }

        return -1;
    }

    private void Collect(List<int> stops, int pc, int position)
    {
        if (position > Furthest)
        {
            stops.Clear();
        }

        if (!stops.Contains(pc))
        {
            stops.Add(pc);
        }
    }
}
