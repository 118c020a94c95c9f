using Chancery.Core.Explaining;
using Chancery.Core.Packs;
using Chancery.Core.Patterns;

namespace Chancery.Packs.Checking;

/// <summary>Classes, names and definitions that rules speak of.</summary>
internal static class RuleChecks
{
    public static IEnumerable<PackFinding> Find(RuleSources sources, IReadOnlyCollection<WordLine> words, LanguagePack pack)
    {
        var given = words.Select(w => w.Class).Concat(EngineClasses.Built).ToHashSet(StringComparer.Ordinal);
        var stages = pack.Stages.Select((stage, number) => (stage.Name, number)).ToDictionary(s => s.Name, s => s.number, StringComparer.Ordinal);
        var built = pack.Rules.GroupBy(r => pack.Symbols.Name(r.Yields), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(r => stages[r.Stage]), StringComparer.Ordinal);
        var compiled = pack.Rules.ToDictionary(r => r.Name, StringComparer.Ordinal);
        return sources.Rules.SelectMany(source => Classes(source, compiled[source.Name]).Concat(Names(source, compiled[source.Name])))
            .Concat(Definitions(sources));

        IEnumerable<PackFinding> Classes(RuleSource source, PatternRule rule)
        {
            foreach (var (key, _, origin) in source.Patterns)
            {
                foreach (var name in PatternOutline.Of(Program(rule, key), pack.Symbols).Classes.Where(c => !given.Contains(c)))
                {
                    if (!built.TryGetValue(name, out var stage))
                    {
                        yield return PackChecker.Error("CHECK005", origin, $"{rule.Name} asks for <{name}>, a class that no word and no rule of the pack has");
                    }
                    else if (stage > stages[rule.Stage])
                    {
                        yield return PackChecker.Error("CHECK006", origin, $"{rule.Name} of stage {rule.Stage} asks for <{name}>, which is built only in the later stage {pack.Stages[stage].Name}");
                    }
                }
            }
        }

        IEnumerable<PackFinding> Names(RuleSource source, PatternRule rule)
        {
            var bound = PatternOutline.Of(rule.Pattern, pack.Symbols).Names;
            foreach (var (key, text, origin) in source.Templates)
            {
                foreach (var name in FeatureTemplate.Parse(key, text).Names.Where(n => !bound.Contains(n, StringComparer.Ordinal)))
                {
                    yield return PackChecker.Error("CHECK007", origin, $"{rule.Name} sets {key} from ${name}, which its pattern does not bind");
                }
            }
        }
    }

    private static PatternProgram Program(PatternRule rule, string key) => key switch
    {
        "not-after" => rule.NotAfter!,
        "not-before" => rule.NotBefore!,
        "before" => rule.Before!,
        _ => rule.Pattern,
    };

    private static IEnumerable<PackFinding> Definitions(RuleSources sources)
    {
        var used = sources.Rules.SelectMany(r => r.Patterns).Concat(sources.Definitions).SelectMany(t => References(t.Text)).ToHashSet(StringComparer.Ordinal);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, _, origin) in sources.Definitions)
        {
            if (!used.Contains(name))
            {
                yield return PackChecker.Error("CHECK008", origin, $"@{name} is defined but never used");
            }

            if (seen.TryGetValue(name, out var first) && string.Equals(first.Split('/')[0], origin.Split('/')[0], StringComparison.Ordinal))
            {
                yield return PackChecker.Error("CHECK009", origin, $"@{name} is defined already at {first}; only the last counts");
            }

            seen[name] = origin;
        }
    }

    /// <summary>The definitions that a pattern names, outside its quoted words.</summary>
    internal static IEnumerable<string> References(string pattern)
    {
        var quoted = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            quoted ^= pattern[i] == '\'' && (i == 0 || pattern[i - 1] != '\\');
            if (quoted || pattern[i] != '@')
            {
                continue;
            }

            var start = ++i;
            while (i < pattern.Length && (char.IsLetterOrDigit(pattern[i]) || pattern[i] == '-'))
            {
                i++;
            }

            yield return pattern[start..i--];
        }
    }
}
