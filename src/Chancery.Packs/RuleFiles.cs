using System.Collections.Immutable;
using Chancery.Core.Patterns;
using Chancery.Core.Words;

namespace Chancery.Packs;

/// <summary>rules/*.yaml: definitions and rules, by stage.</summary>
internal static class RuleFiles
{
    public static ImmutableArray<PatternStage> Read(IReadOnlyList<YamlValue> documents, string folder, ImmutableArray<string> stages, Vocabulary vocabulary, SymbolTable symbols)
    {
        var definitions = new Dictionary<string, string>(StringComparer.Ordinal);
        var bodies = new Dictionary<string, (string Stage, YamlValue Body)>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var document in documents)
        {
            foreach (var (stage, body) in document.Map("the file"))
            {
                if (stage == "define")
                {
                    foreach (var (name, text) in body.Map("define"))
                    {
                        definitions[name] = text.Text();
                    }

                    continue;
                }

                if (!stages.Contains(stage))
                {
                    throw body.Wrong($"unknown stage {stage}; pack.yaml lists {string.Join(", ", stages)}");
                }

                foreach (var (name, rule) in body.Map(stage))
                {
                    if (!bodies.TryAdd(name, (stage, rule)))
                    {
                        throw rule.Wrong($"a second rule named {name}");
                    }

                    order.Add(name);
                }
            }
        }

        var rules = order.Select(name => RuleReader.Read(name, bodies[name].Stage, bodies[name].Body, folder, vocabulary, symbols, definitions)).ToArray();
        return [.. stages.Select(stage => new PatternStage(stage, [.. rules.Where(rule => rule.Stage == stage)], symbols.Count))];
    }
}
