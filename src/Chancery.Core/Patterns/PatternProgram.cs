using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>A compiled pattern.</summary>
public sealed class PatternProgram
{
    private readonly FirstSet?[] firsts;
    private QuickCode? quick;

    internal PatternProgram(Instruction[] code, string source)
    {
        Code = code;
        Source = source;
        firsts = new FirstSet?[code.Length];
    }

    /// <summary>The pattern as the pack writes it.</summary>
    public string Source { get; }

    internal Instruction[] Code { get; }

    /// <summary>The same as reports are read with. Made on first use; two threads at once make the same.</summary>
    internal QuickCode Quick => quick ??= new QuickCode(Code);

    /// <summary>What the steps from <paramref name="pc"/> on can start with. Made on first use; two threads at once make the same.</summary>
    internal FirstSet FirstOf(int pc) => firsts[pc] ?? (firsts[pc] = FirstSet.Of(Code, pc));

    /// <summary>Classes without which no match is possible, whichever way it goes.</summary>
    internal ClassSet FindNeeded()
    {
        // From the end: a step needs what the steps behind it need, a fork what both its ways need. Only loops jump back, and what a loop
        // needs is what follows it.
        var needed = new ClassSet[Code.Length];
        for (var pc = Code.Length - 1; pc >= 0; pc--)
        {
            ref readonly var step = ref Code[pc];
            switch (step.Op)
            {
                case OpCode.Accept:
                    break;
                case OpCode.Jump:
                    needed[pc] = step.A > pc ? needed[step.A] : ClassSet.All;
                    break;
                case OpCode.Split:
                    needed[pc] = needed[step.A].Common(needed[step.B]);
                    break;
                default:
                    needed[pc] = needed[pc + 1];
                    if (step.Op == OpCode.Class)
                    {
                        needed[pc].Add(step.A);
                    }

                    break;
            }
        }

        return needed[0];
    }
}
