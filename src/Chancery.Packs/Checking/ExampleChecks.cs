using Chancery.Core.Explaining;
using Chancery.Core.Packs;

namespace Chancery.Packs.Checking;

/// <summary>Executes the examples and counter-examples of all rules.</summary>
internal static class ExampleChecks
{
    public static IEnumerable<PackFinding> Find(RuleSources sources, LanguagePack pack)
    {
        var rehearsal = new RuleRehearsal(pack);
        var compiled = pack.Rules.ToDictionary(r => r.Name, StringComparer.Ordinal);
        foreach (var source in sources.Rules)
        {
            var rule = compiled[source.Name];
            if (source.Examples.IsEmpty)
            {
                yield return PackChecker.Error("CHECK001", source.Origin, $"{rule.Name} has no example; add examples: [\"text with the [match] in brackets => key=value\"]");
            }

            if (source.Counters.IsEmpty)
            {
                yield return PackChecker.Warning("CHECK002", source.Origin, $"{rule.Name} has no counter-example; add counter: [\"text that it must not match\"]");
            }

            foreach (var (_, text, origin) in source.Examples)
            {
                if (Run(rehearsal, rule, text) is { } wrong)
                {
                    yield return PackChecker.Error("CHECK003", origin, $"{rule.Name}: example \"{text}\": {wrong}");
                }
            }

            foreach (var (_, text, origin) in source.Counters)
            {
                if (rehearsal.Counter(rule, text) is { } wrong)
                {
                    yield return PackChecker.Error("CHECK004", origin, $"{rule.Name}: counter-example \"{text}\": {wrong}");
                }
            }
        }
    }

    private static string? Run(RuleRehearsal rehearsal, Core.Patterns.PatternRule rule, string line)
    {
        try
        {
            return rehearsal.Example(rule, RuleExample.Parse(line));
        }
        catch (FormatException error)
        {
            return error.Message;
        }
    }
}
