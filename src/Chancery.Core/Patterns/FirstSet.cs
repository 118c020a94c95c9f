namespace Chancery.Core.Patterns;

/// <summary>What a pattern can start with; the index of a stage is made of it.</summary>
internal sealed class FirstSet
{
    private FirstSet()
    {
    }

    public HashSet<int> Words { get; } = [];

    public HashSet<int> Classes { get; } = [];

    /// <summary>Whether it can start with a number or a token of some shape.</summary>
    public bool Shapes { get; private set; }

    public static FirstSet Of(PatternProgram program)
    {
        var set = new FirstSet();
        var seen = new HashSet<int>();
        var work = new Stack<int>([0]);
        while (work.TryPop(out var pc))
        {
            if (!seen.Add(pc))
            {
                continue;
            }

            var step = program.Code[pc];
            switch (step.Op)
            {
                case OpCode.Word:
                    set.Words.Add(step.A);
                    break;
                case OpCode.Class:
                    set.Classes.Add(step.A);
                    break;
                case OpCode.Number:
                case OpCode.Shape:
                    set.Shapes = true;
                    break;
                case OpCode.Split:
                    work.Push(step.A);
                    work.Push(step.B);
                    break;
                case OpCode.Jump:
                    work.Push(step.A);
                    break;
                case OpCode.Accept:
                    throw new FormatException($"the pattern can match nothing: {program.Source}");
                default:
                    work.Push(pc + 1);
                    break;
            }
        }

        return set;
    }
}
