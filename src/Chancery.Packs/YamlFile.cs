using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Chancery.Packs;

/// <summary>Reads YAML with places kept, so that every fault names file and line. Scalars stay strings.</summary>
internal static class YamlFile
{
    public static YamlValue Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(reader);
            return stream.Documents.Count == 0
                ? new YamlValue(path, new YamlMappingNode())
                : new YamlValue(path, stream.Documents[0].RootNode);
        }
        catch (YamlException error)
        {
            throw new PackException("PACK007", $"{path}({error.Start.Line}): {error.Message}", error);
        }
    }
}
