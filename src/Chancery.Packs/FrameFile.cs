using System.Collections.Frozen;
using Chancery.Core.Frames;
using Chancery.Core.Readings;

namespace Chancery.Packs;

/// <summary>frames.yaml: name, kind and roles of every frame.</summary>
internal static class FrameFile
{
    public const string Name = "frames.yaml";

    public static FrozenDictionary<string, Frame> Read(IEnumerable<string> files)
    {
        var frames = new Dictionary<string, Frame>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (name, body) in YamlFile.Read(file).Map("the file"))
            {
                frames[name] = ReadOne(name, body);
            }
        }

        return frames.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Frame ReadOne(string name, YamlValue body)
    {
        EngagementKind? kind = null;
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in body.Map(name))
        {
            switch (key)
            {
                case "kind":
                    kind = Enum.TryParse<EngagementKind>(value.Text().Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known)
                        ? known
                        : throw value.Wrong($"unknown kind {value.Text()}");
                    break;
                case "roles":
                    foreach (var (function, role) in value.Map("roles"))
                    {
                        roles[function] = role.Text();
                    }

                    break;
                case "because":
                    break;
                default:
                    throw value.Wrong($"unknown key {key} in frame {name}; known are kind, roles, because");
            }
        }

        return new Frame(name, kind, roles.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
