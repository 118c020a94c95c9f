using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Patterns;

namespace Chancery.Core.Explaining;

/// <summary>Says in the words of the rule language what a step of a pattern wants.</summary>
internal static class PatternWants
{
    /// <summary>What each of some steps wants, without repetition.</summary>
    public static ImmutableArray<string> Of(PatternProgram program, IEnumerable<int> steps, LanguagePack pack) =>
        [.. steps.Select(step => Of(program.Code[step], pack)).Distinct(StringComparer.Ordinal)];

    /// <summary>Why an item of the wanted class that starts at a token does not do, of several the longest; null if there is none.</summary>
    public static string? Unfit(PatternProgram program, IEnumerable<int> steps, Chart chart, int token, LanguagePack pack)
    {
        Item? longest = null;
        var told = "";
        foreach (var step in steps.Select(s => program.Code[s]).Where(s => s.Op == OpCode.Class && s.Tests is not null))
        {
            for (var item = chart.At(token); item is not null; item = Chart.After(item))
            {
                if (item.Class == step.A && (longest is null || item.End > longest.End) && step.Tests!.FirstOrDefault(test => !test.Holds(item)) is { Key: not null } failed)
                {
                    longest = item;
                    told = $"'{chart.Clean(item.Start, item.End)}' is <{pack.Symbols.Name(item.Class)}>, but {Show(item, failed)}";
                }
            }
        }

        return longest is null ? null : told;
    }

    private static string Show(Item item, FeatureTest test) => item[test.Key] is { } value
        ? $"has {test.Key}={value}"
        : $"has no {test.Key}";

    private static string Of(in Instruction step, LanguagePack pack) => step.Op switch
    {
        OpCode.Word => $"'{step.Name}'",
        OpCode.Class => $"<{string.Join(' ', [pack.Symbols.Name(step.A), .. (step.Tests ?? []).Select(Write)])}>",
        OpCode.Number => string.Create(CultureInfo.InvariantCulture, $"num({step.A}..{step.B})"),
        OpCode.Shape => (TokenShape)step.A switch
        {
            TokenShape.Capital => "[cap]",
            TokenShape.UnknownCapital => "[newcap]",
            TokenShape.AllCapitals => "[caps]",
            var shape => $"[{shape.ToString().ToLowerInvariant()}]",
        },
        OpCode.Glued => "no white space",
        _ => step.Op.ToString(),
    };

    private static string Write(FeatureTest test) =>
        $"{(test.Negated ? "!" : "")}{test.Key}{(test.Value is { } value ? $"={value.Replace(' ', '_')}" : "")}";
}
