namespace Chancery.Core.Patterns;

/// <summary>
/// A program as reports are read with: jumps lead where they end, single words that stand for one another are one step, and every step knows
/// what the way from it on can start with. It matches what the plain code matches; <c>explain</c> runs the plain code, whose every step is
/// one of the pack's.
/// </summary>
internal sealed class QuickCode
{
    private readonly List<WordSet> sets = [];
    private readonly Fork?[] forks;

    public QuickCode(Instruction[] plain)
    {
        Steps = (Instruction[])plain.Clone();
        for (var pc = 0; pc < Steps.Length; pc++)
        {
            if (Steps[pc].Op == OpCode.Split)
            {
                Steps[pc] = Steps[pc] with { A = Target(Steps[pc].A), B = Target(Steps[pc].B) };
            }
        }

        var joined = new bool[Steps.Length];
        for (var pc = 0; pc < Steps.Length; pc++)
        {
            if (Steps[pc].Op == OpCode.Split && !joined[pc])
            {
                JoinWords(pc, joined);
            }
        }

        Sets = [.. sets];
        Starts = new StartBits[Steps.Length];
        while (Spread())
        {
        }

        forks = new Fork?[Steps.Length];
        FirstSteps = [.. FirstSet.StepsFrom(Steps, 0, out _)];
    }

    public Instruction[] Steps { get; }

    /// <summary>What each step, and what follows it, can start with.</summary>
    public StartBits[] Starts { get; }

    /// <summary>Sets of words, by the second argument of their step.</summary>
    public WordSet[] Sets { get; }

    /// <summary>Steps that can take the first token.</summary>
    public int[] FirstSteps { get; }

    /// <summary>The ways from a fork on. Made on first use; two threads at once make the same.</summary>
    public Fork ForkAt(int pc) => forks[pc] ?? (forks[pc] = MakeFork(pc));

    /// <summary>What can follow when the first step has taken an item of a class.</summary>
    public StartBits BehindClass(int symbol)
    {
        var behind = default(StartBits);
        foreach (var pc in FirstSteps)
        {
            if (Steps[pc] is { Op: OpCode.Class } step && step.A == symbol)
            {
                behind.Add(Starts[pc + 1]);
            }
        }

        return behind;
    }

    /// <summary>What can follow when the first step has taken a word for itself.</summary>
    public StartBits BehindWord(int word)
    {
        var behind = default(StartBits);
        foreach (var pc in FirstSteps)
        {
            ref readonly var step = ref Steps[pc];
            if (step.Op == OpCode.Word && step.A == word)
            {
                behind.Add(Starts[pc + 1]);
            }
            else if (step.Op == OpCode.Words && Sets[step.B].Has(word))
            {
                behind.Add(Starts[step.A]);
            }
        }

        return behind;
    }

    /// <summary>What can follow when the first step has taken a token of one of some shapes for its look.</summary>
    public StartBits BehindLook(int shapes)
    {
        var behind = default(StartBits);
        foreach (var pc in FirstSteps)
        {
            ref readonly var step = ref Steps[pc];
            if ((FirstSet.ShapesOf(step) & shapes) != 0)
            {
                behind.Add(Starts[pc + 1]);
            }
        }

        return behind;
    }

    private Fork MakeFork(int pc)
    {
        var (ways, work, seen) = (new List<int>(), new List<int> { pc }, new bool[Steps.Length]);
        while (work.Count > 0)
        {
            var at = work[^1];
            work.RemoveAt(work.Count - 1);
            if (seen[at])
            {
                // a way that was tried before fails again
                continue;
            }

            seen[at] = true;
            if (Steps[at].Op == OpCode.Split)
            {
                work.Add(Steps[at].B);
                work.Add(Steps[at].A);
            }
            else
            {
                ways.Add(at);
            }
        }

        return new Fork([.. ways], Starts);
    }

    /// <summary>Where a jump ends, and those that it leads to.</summary>
    private int Target(int pc)
    {
        while (Steps[pc].Op == OpCode.Jump)
        {
            pc = Steps[pc].A;
        }

        return pc;
    }

    /// <summary>Makes one step of the single words that a fork and those behind it choose from, as far as they go on at one place.</summary>
    private void JoinWords(int fork, bool[] joined)
    {
        var words = new List<int>();
        var (at, exit) = (fork, -1);
        while (true)
        {
            var isFork = Steps[at].Op == OpCode.Split;
            var word = isFork ? at + 1 : at;
            if ((isFork && Steps[at].A != word) || Steps[word].Op != OpCode.Word || (exit >= 0 && Target(word + 1) != exit) || (exit < 0 && Target(word + 1) == word + 1))
            {
                break;
            }

            exit = Target(word + 1);
            words.Add(Steps[word].A);
            joined[at] = true;
            if (!isFork)
            {
                at = -1;
                break;
            }

            at = Steps[at].B;
        }

        if (words.Count < 2)
        {
            return;
        }

        var step = new Instruction(OpCode.Words, exit, sets.Count);
        sets.Add(new WordSet([.. words]));
        if (at < 0)
        {
            Steps[fork] = step;
            return;
        }

        Steps[fork] = Steps[fork] with { B = at };
        Steps[fork + 1] = step;
    }

    /// <summary>Fills <see cref="Starts"/> from the end; loops need a second time. Whether anything was new.</summary>
    private bool Spread()
    {
        var news = false;
        for (var pc = Steps.Length - 1; pc >= 0; pc--)
        {
            ref readonly var step = ref Steps[pc];
            var bits = Starts[pc];
            switch (step.Op)
            {
                case OpCode.Word:
                    bits.AddWord(step.A);
                    break;
                case OpCode.Words:
                    foreach (var word in Sets[step.B].Words)
                    {
                        bits.AddWord(word);
                    }

                    break;
                case OpCode.Class:
                    bits.Classes.Add(step.A);
                    break;
                case OpCode.Number or OpCode.Shape:
                    bits.AddShapes(FirstSet.ShapesOf(step));
                    break;
                case OpCode.Accept:
                    bits.AddNothing();
                    break;
                case OpCode.Split:
                    bits.Add(Starts[step.A]);
                    bits.Add(Starts[step.B]);
                    break;
                case OpCode.Jump:
                    bits.Add(Starts[step.A]);
                    break;
                default:
                    bits.Add(Starts[pc + 1]);
                    break;
            }

            news |= !bits.IsSame(Starts[pc]);
            Starts[pc] = bits;
        }

        return news;
    }
}
