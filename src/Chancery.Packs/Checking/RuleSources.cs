using System.Collections.Immutable;

namespace Chancery.Packs.Checking;

/// <summary>The rule files of a pack as they are written.</summary>
/// <param name="Definitions">Every definition, overridden ones too.</param>
internal sealed record RuleSources(ImmutableArray<SourceText> Definitions, ImmutableArray<RuleSource> Rules)
{
    public static RuleSources Read(PackFiles files)
    {
        var definitions = ImmutableArray.CreateBuilder<SourceText>();
        var rules = ImmutableArray.CreateBuilder<RuleSource>();
        foreach (var file in files.Rules)
        {
            foreach (var (stage, body) in YamlFile.Read(file).Map("the file"))
            {
                if (stage == "define")
                {
                    definitions.AddRange(Texts(body, files));
                    continue;
                }

                rules.AddRange(body.Map(stage).Select(rule => Rule(rule.Key, stage, rule.Value, files)));
            }
        }

        return new RuleSources(definitions.ToImmutable(), rules.ToImmutable());
    }

    private static RuleSource Rule(string name, string stage, YamlValue body, PackFiles files)
    {
        ImmutableArray<SourceText> templates = [], examples = [], counters = [];
        var patterns = ImmutableArray.CreateBuilder<SourceText>();
        foreach (var (key, value) in body.Map(name))
        {
            switch (key)
            {
                case "pattern" or "not-after" or "not-before" or "before":
                    patterns.Add(new SourceText(key, value.Text(), Place(value, files)));
                    break;
                case "set":
                    templates = Texts(value, files);
                    break;
                case "examples":
                    examples = List(key, value, files);
                    break;
                case "counter":
                    counters = List(key, value, files);
                    break;
            }
        }

        return new RuleSource(name, stage, Place(body, files), patterns.ToImmutable(), templates, examples, counters);
    }

    private static ImmutableArray<SourceText> Texts(YamlValue map, PackFiles files) =>
        [.. map.Map("texts").Select(pair => new SourceText(pair.Key, pair.Value.Text(), Place(pair.Value, files)))];

    private static ImmutableArray<SourceText> List(string key, YamlValue value, PackFiles files) => value.Node is YamlDotNet.RepresentationModel.YamlScalarNode
        ? [new SourceText(key, value.Text(), Place(value, files))]
        : [.. value.List().Select(text => new SourceText(key, text.Text(), Place(text, files)))];

    private static string Place(YamlValue value, PackFiles files) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{files.Relative(value.Path)}({value.Node.Start.Line})");
}
