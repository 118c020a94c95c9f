using System.Runtime.InteropServices;
using Chancery.Core.Packs.Images;

namespace Chancery.Core.Patterns;

/// <summary>Compiled rules in an image.</summary>
internal static class RuleImage
{
    public static void Write(ImageWriter image, PatternStage stage)
    {
        image.Text(stage.Name);
        image.Number(stage.Classes);
        image.Number(stage.Rules.Length);
        foreach (var rule in stage.Rules)
        {
            image.Text(rule.Name);
            image.Number(rule.Yields);
            Write(image, rule.Pattern);
            Write(image, rule.NotAfter);
            Write(image, rule.NotBefore);
            Write(image, rule.Before);
            image.Number(rule.Set.Length);
            foreach (var template in rule.Set)
            {
                template.Write(image);
            }

            image.Texts(rule.Examples);
            image.Texts(rule.CounterExamples);
            image.Text(rule.Origin);
        }
    }

    public static PatternStage Read(ImageReader image)
    {
        var (stage, classes, rules) = (image.SomeText(), image.Number(), new PatternRule[image.Number()]);
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = ReadRule(image, stage);
        }

        return new PatternStage(stage, ImmutableCollectionsMarshal.AsImmutableArray(rules), classes);
    }

    private static PatternRule ReadRule(ImageReader image, string stage)
    {
        var (name, yields) = (image.SomeText(), image.Number());
        var (pattern, notAfter, notBefore, before) = (ReadProgram(image), ReadProgram(image), ReadProgram(image), ReadProgram(image));
        var set = new FeatureTemplate[image.Number()];
        for (var i = 0; i < set.Length; i++)
        {
            set[i] = FeatureTemplate.Read(image);
        }

        return new PatternRule
        {
            Name = name,
            Stage = stage,
            Yields = yields,
            Pattern = pattern!,
            NotAfter = notAfter,
            NotBefore = notBefore,
            Before = before,
            Set = ImmutableCollectionsMarshal.AsImmutableArray(set),
            Examples = ImmutableCollectionsMarshal.AsImmutableArray(image.Texts()),
            CounterExamples = ImmutableCollectionsMarshal.AsImmutableArray(image.Texts()),
            Origin = image.SomeText(),
        };
    }

    private static void Write(ImageWriter image, PatternProgram? program)
    {
        image.Text(program?.Source);
        if (program is null)
        {
            return;
        }

        image.Number(program.Code.Length);
        foreach (var step in program.Code)
        {
            image.Number((int)step.Op);
            image.Number(step.A);
            image.Number(step.B);
            image.Text(step.Name);
            image.Number(step.Tests?.Length ?? -1);
            foreach (var test in step.Tests ?? [])
            {
                image.Text(test.Key);
                image.Text(test.Value);
                image.Number(test.Negated ? 1 : 0);
            }
        }
    }

    private static PatternProgram? ReadProgram(ImageReader image)
    {
        if (image.Text() is not { } source)
        {
            return null;
        }

        var code = new Instruction[image.Number()];
        for (var i = 0; i < code.Length; i++)
        {
            var (op, a, b, name) = ((OpCode)image.Number(), image.Number(), image.Number(), image.NameOf(image.Number()));
            code[i] = new Instruction(op, a, b, ReadTests(image), name);
        }

        return new PatternProgram(code, source);
    }

    private static FeatureTest[]? ReadTests(ImageReader image)
    {
        var count = image.Number();
        if (count < 0)
        {
            return null;
        }

        var tests = new FeatureTest[count];
        for (var i = 0; i < tests.Length; i++)
        {
            tests[i] = new FeatureTest(image.Name(), image.Text(), image.Number() != 0);
        }

        return tests;
    }
}
