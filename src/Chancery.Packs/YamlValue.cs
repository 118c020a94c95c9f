using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Chancery.Packs;

/// <summary>A YAML node that knows its file.</summary>
internal sealed record YamlValue(string Path, YamlNode Node)
{
    public string Origin => $"{Path}({Node.Start.Line})";

    public PackException Wrong(string what) => new("PACK008", $"{Origin}: {what}");

    public IEnumerable<(string Key, YamlValue Value)> Map(string what)
    {
        if (Node is not YamlMappingNode map)
        {
            throw Wrong($"{what} must be a mapping");
        }

        return map.Children.Select(pair => (((YamlScalarNode)pair.Key).Value ?? "", new YamlValue(Path, pair.Value)));
    }

    public IEnumerable<YamlValue> List() =>
        Node is YamlSequenceNode list ? list.Children.Select(child => new YamlValue(Path, child)) : throw Wrong("a list is expected");

    public string Text() => Node is YamlScalarNode scalar ? scalar.Value ?? "" : throw Wrong("a text is expected");

    public ImmutableArray<string> Strings() => Node is YamlScalarNode ? [Text()] : [.. List().Select(value => value.Text())];
}
