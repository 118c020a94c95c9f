using Chancery.Core.Mentions;

namespace Chancery.Core.Patterns;

/// <content>Patterns run step by step as the pack writes them, for <c>explain</c>, which asks where an attempt ended.</content>
internal sealed partial class PatternMatcher
{
    /// <summary>The same match as of the quick code.</summary>
    private int RunPlain(int pc, int position)
    {
        var code = program!.Code;
        while (true)
        {
            ref readonly var step = ref code[pc];
            switch (step.Op)
            {
                case OpCode.Accept:
                    return position;
                case OpCode.Jump:
                    pc = step.A;
                    continue;
                case OpCode.Split:
                    if (++steps > Budget)
                    {
                        return -1;
                    }

                    if (OnlyWay(step, position) is var only and >= 0)
                    {
                        pc = only;
                        continue;
                    }

                    var mark = bindings.Count;
                    var taken = RunPlain(step.A, position);
                    if (taken >= 0)
                    {
                        return taken;
                    }

                    bindings.TakeBack(mark);
                    pc = step.B;
                    continue;
                case OpCode.Open:
                    bindings.Push(step.Name!, null, position, -1);
                    pc++;
                    continue;
                case OpCode.Close:
                    bindings.Close(step.Name!, position);
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
                    var item = position < limit && bits[position].Classes.MayHave(step.A) ? NextPlain(chart.At(position), step) : null;
                    if (item is null)
                    {
                        return Stop(pc, position);
                    }

                    while (Chart.After(item) is { } other && NextPlain(other, step) is { } shorter)
                    {
                        if (++steps > Budget)
                        {
                            return -1;
                        }

                        var before = bindings.Count;
                        Bind(step, item);
                        var found = RunPlain(pc + 1, item.End);
                        if (found >= 0)
                        {
                            return found;
                        }

                        bindings.TakeBack(before);
                        item = shorter;
                    }

                    // The last one needs no way back.
                    Bind(step, item);
                    position = item.End;
                    pc++;
                    continue;
                case OpCode.Word:
                    if (position >= limit || chart[position].Word != step.A)
                    {
                        return Stop(pc, position);
                    }

                    position++;
                    pc++;
                    continue;
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

    /// <summary>The one way of a fork that can be gone, -1 if both can; where the first cannot, that is noted.</summary>
    private int OnlyWay(in Instruction fork, int position)
    {
        if (!CanStart(fork.A, position))
        {
            return fork.B;
        }

        return program!.FirstOf(fork.B).CanStart(chart, position, limit) ? -1 : fork.A;
    }

    /// <summary>Whether the way from a step on can start at a place, noted as a stop if it cannot; a yes may be wrong, a no never is.</summary>
    private bool CanStart(int pc, int position)
    {
        var first = program!.FirstOf(pc);
        return first.CanStart(chart, position, limit) || Stop(first.Last, position) >= 0;
    }

    /// <summary>The first item from <paramref name="item"/> on that a step takes; null if none.</summary>
    private Item? NextPlain(Item? item, in Instruction step)
    {
        for (; item is not null; item = Chart.After(item))
        {
            if (item.Class == step.A && item.End <= limit && (step.Tests is null || Holds(step.Tests, item)))
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>Notes where an attempt ends, if somebody asks; always -1.</summary>
    private int Stop(int pc, int position)
    {
        if (Stops is null || position < Furthest)
        {
            return -1;
        }

        if (position > Furthest)
        {
            Stops.Clear();
        }

        if (!Stops.Contains(pc))
        {
            Stops.Add(pc);
        }

        Furthest = position;
        return -1;
    }
}
