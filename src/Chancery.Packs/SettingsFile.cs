using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Packs;

/// <summary>pack.yaml: stages in order, signature words, settings.</summary>
internal sealed record SettingsFile(ImmutableArray<string> Stages, ImmutableArray<string> Signature, FrozenDictionary<string, string> Values)
{
    public const string Name = "pack.yaml";

    public static SettingsFile Read(IEnumerable<string> files)
    {
        ImmutableArray<string> stages = [];
        ImmutableArray<string> signature = [];
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var document = YamlFile.Read(file);
            foreach (var (key, value) in document.Map("the file"))
            {
                switch (key)
                {
                    case "stages":
                        stages = value.Strings();
                        break;
                    case "signature":
                        signature = [.. value.Strings().SelectMany(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
                        break;
                    case "settings":
                        foreach (var (name, setting) in value.Map("settings"))
                        {
                            values[name] = setting.Text();
                        }

                        break;
                    default:
                        throw value.Wrong($"unknown key {key}; known are stages, signature, settings");
                }
            }
        }

        return new SettingsFile(stages, signature, values.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
