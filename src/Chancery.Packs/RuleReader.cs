using System.Collections.Immutable;
using Chancery.Core.Patterns;
using Chancery.Core.Words;

namespace Chancery.Packs;

/// <summary>Reads and compiles one rule.</summary>
internal static class RuleReader
{
    public static PatternRule Read(
        string name,
        string stage,
        YamlValue body,
        string folder,
        Vocabulary vocabulary,
        SymbolTable symbols,
        IReadOnlyDictionary<string, string> definitions)
    {
        string? yields = null;
        PatternProgram? pattern = null, notAfter = null, notBefore = null, before = null;
        var set = new List<FeatureTemplate>();
        ImmutableArray<string> examples = [], counters = [];
        foreach (var (key, value) in body.Map(name))
        {
            switch (key)
            {
                case "yields":
                    yields = value.Text();
                    break;
                case "pattern":
                    pattern = Compile(value, vocabulary, symbols, definitions);
                    break;
                case "not-after":
                    notAfter = Compile(value, vocabulary, symbols, definitions);
                    break;
                case "not-before":
                    notBefore = Compile(value, vocabulary, symbols, definitions);
                    break;
                case "before":
                    before = Compile(value, vocabulary, symbols, definitions);
                    break;
                case "set":
                    set.AddRange(value.Map("set").Select(pair => FeatureTemplate.Parse(pair.Key, pair.Value.Text())));
                    break;
                case "examples":
                    examples = value.Strings();
                    break;
                case "counter":
                    counters = value.Strings();
                    break;
                default:
                    throw value.Wrong($"unknown key {key} in rule {name}");
            }
        }

        if (pattern is null || yields is null)
        {
            throw body.Wrong($"rule {name} needs a pattern and what it yields");
        }

        return new PatternRule
        {
            Name = name,
            Stage = stage,
            Yields = symbols.Add(yields),
            Pattern = pattern,
            NotAfter = notAfter,
            NotBefore = notBefore,
            Before = before,
            Set = [.. set],
            Examples = examples,
            CounterExamples = counters,
            Origin = Path.GetRelativePath(folder, body.Path).Replace('\\', '/') + $"({body.Node.Start.Line})",
        };
    }

    private static PatternProgram Compile(YamlValue value, Vocabulary vocabulary, SymbolTable symbols, IReadOnlyDictionary<string, string> definitions)
    {
        try
        {
            return PatternCompiler.Compile(value.Text(), vocabulary, symbols, definitions);
        }
        catch (FormatException error)
        {
            throw new PackException("PACK009", $"{value.Origin}: {error.Message}", error);
        }
    }
}
