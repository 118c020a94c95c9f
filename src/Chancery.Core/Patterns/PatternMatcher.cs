using System.Runtime.CompilerServices;
using Chancery.Core.Mentions;
using Chancery.Core.Text;

namespace Chancery.Core.Patterns;

/// <summary>
/// Runs compiled patterns over a chart by backtracking: quantifiers take as much as they can, longer items go first. A way that cannot
/// start at the next token is not gone. A budget of ways tried bounds the work at each place, so that no text can stall a reading.
/// </summary>
internal sealed class PatternMatcher(Chart chart)
{
    private const int Budget = 2000;

    private readonly StartBits[] bits = chart.Bits;
    private readonly StartBits[] beyond = [StartBits.Beyond];
    private BindingStack bindings = new();
    private BindingStack? kept;

    /// <summary>What is run for <c>explain</c>, as the pack writes it; reports are read with <see cref="QuickCode"/>.</summary>
    private PatternProgram? program;
    private int limit;
    private int steps;

    /// <summary>Furthest token reached by the last attempt; kept only where <see cref="Stops"/> are.</summary>
    public int Furthest { get; private set; }

    /// <summary>All steps that stopped the last attempt at <see cref="Furthest"/>, for <c>explain</c>; collected only where a list is given.</summary>
    public List<int>? Stops { get; init; }

    /// <summary>What the match bound for which <see cref="Keep"/> was called last.</summary>
    public Binding[] Kept => kept is null ? [] : kept.ToArray();

    /// <summary>One past the last token of a match of <paramref name="pattern"/> at <paramref name="start"/>; -1 if it does not match.</summary>
    public int Match(PatternProgram pattern, int start, int end)
    {
        limit = end;
        if (Stops is null)
        {
            return Match(pattern.Quick, start, end);
        }

        Stops.Clear();
        Furthest = start;
        program = pattern;
        return CanStart(0, start) ? Start(null, start, end) : -1;
    }

    /// <summary>The same of what reports are read with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Match(QuickCode code, int start, int end)
    {
        limit = end;
        return code.Starts[0].Meets(BitsAt(start)) ? MatchStarted(code, start, end) : -1;
    }

    /// <summary>The same where it is known that the pattern may start there.</summary>
    public int MatchStarted(QuickCode code, int start, int end) => Start(code, start, end);

    /// <summary>Puts the last match's bindings aside while others are tried.</summary>
    public void Keep() => (bindings, kept) = (kept ?? new(), bindings);

    private int Start(QuickCode? quick, int start, int end)
    {
        limit = end;
        steps = 0;
        bindings.TakeBack(0);
        return Run(quick, 0, start);
    }

    /// <param name="quick">What is run; null for the <see cref="program"/> of <c>explain</c>.</param>
    /// <param name="pc">The step to go on with.</param>
    /// <param name="position">The token to go on at.</param>
    private int Run(QuickCode? quick, int pc, int position)
    {
        var code = quick is null ? program!.Code : quick.Steps;
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

                    if (quick is null)
                    {
                        if (OnlyWay(step, position) is var only and >= 0)
                        {
                            pc = only;
                            continue;
                        }

                        var taken = Try(null, step.A, position);
                        if (taken >= 0)
                        {
                            return taken;
                        }

                        pc = step.B;
                        continue;
                    }

                    var fork = quick.ForkAt(pc);
                    ref readonly var here = ref BitsAt(position);
                    var way = fork.Next(0, here);
                    if (way < 0)
                    {
                        return -1;
                    }

                    // The last one needs no way back.
                    for (var other = fork.Behind(way, here); other >= 0; other = fork.Behind(way, here))
                    {
                        var taken = Try(quick, fork.Ways[way], position);
                        if (taken >= 0)
                        {
                            return taken;
                        }

                        way = other;
                    }

                    pc = fork.Ways[way];
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
                        return quick is null ? Stop(pc, position) : -1;
                    }

                    pc++;
                    continue;
                case OpCode.Class:
                    var item = position < limit && bits[position].Classes.MayHave(step.A) ? Next(chart.At(position), step, quick, pc + 1) : null;
                    if (item is null)
                    {
                        return quick is null ? Stop(pc, position) : -1;
                    }

                    while (Chart.After(item) is { } other && Next(other, step, quick, pc + 1) is { } shorter)
                    {
                        if (++steps > Budget)
                        {
                            return -1;
                        }

                        var before = bindings.Count;
                        Bind(step, item);
                        var found = Run(quick, pc + 1, item.End);
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
                case OpCode.Words:
                    if (position >= limit || !quick!.Sets[step.B].Has(chart[position].Word))
                    {
                        return -1;
                    }

                    position++;
                    pc = step.A;
                    continue;
                case OpCode.Word:
                    if (position >= limit || chart[position].Word != step.A)
                    {
                        return quick is null ? Stop(pc, position) : -1;
                    }

                    position++;
                    pc++;
                    continue;
                default:
                    if (position >= limit || !Takes(step, chart[position], position))
                    {
                        return quick is null ? Stop(pc, position) : -1;
                    }

                    position++;
                    pc++;
                    continue;
            }
        }
    }

    /// <summary>Goes a way; what it bound is taken back if it leads nowhere.</summary>
    private int Try(QuickCode? quick, int pc, int position)
    {
        var mark = bindings.Count;
        var end = Run(quick, pc, position);
        if (end < 0)
        {
            bindings.TakeBack(mark);
        }

        return end;
    }

    private ref readonly StartBits BitsAt(int position) => ref position < limit ? ref bits[position] : ref beyond[0];

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

    /// <summary>The first item from <paramref name="item"/> on that a step takes, and behind which the way can go on; null if none.</summary>
    private Item? Next(Item? item, in Instruction step, QuickCode? quick, int behind)
    {
        for (; item is not null; item = Chart.After(item))
        {
            if (item.Class == step.A && item.End <= limit && (quick is null || quick.Starts[behind].Meets(BitsAt(item.End))) && (step.Tests is null || Holds(step.Tests, item)))
            {
                return item;
            }
        }

        return null;
    }

    private void Bind(in Instruction step, Item item)
    {
        if (step.Name is not null)
        {
            bindings.Push(step.Name, item, item.Start, item.End);
        }
    }

    private static bool Holds(FeatureTest[] tests, Item item)
    {
        for (var i = 0; i < tests.Length; i++)
        {
            if (!tests[i].Holds(item))
            {
                return false;
            }
        }

        return true;
    }

    private bool Takes(in Instruction step, in Token token, int position) => step.Op switch
    {
        OpCode.Number => token.IsNumber && token.Value >= step.A && token.Value <= step.B,
        OpCode.Shape => (TokenShapes.Of(token) & TokenShapes.Of((TokenShape)step.A)) != 0
            && ((TokenShape)step.A != TokenShape.UnknownCapital || chart.At(position) is null),
        _ => false,
    };

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
