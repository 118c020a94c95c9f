using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Chancery.Core.Packs;
using Chancery.Core.Packs.Images;

namespace Chancery.Packs;

/// <summary>What a pack says apart from words and rules. pack.yaml: stages in order, signature words, settings; beside it lists of ids.</summary>
internal sealed record SettingsFile(ImmutableArray<string> Stages, ImmutableArray<string> Signature, FrozenDictionary<string, string> Values)
{
    /// <summary>English short names of parties, by id.</summary>
    public FrozenDictionary<string, string> Parties { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>English labels of topics, by id.</summary>
    public FrozenDictionary<string, string> Topics { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Party by domain suffix.</summary>
    public FrozenDictionary<string, string> Domains { get; init; } = FrozenDictionary<string, string>.Empty;

    public const string Name = "pack.yaml";

    /// <summary>All of a pack's settings.</summary>
    public static SettingsFile Read(PackFolder files) => Read(files.Settings) with
    {
        Parties = KeyValueFile.Read(files.All, "parties.tsv"),
        Topics = KeyValueFile.Read(files.All, "topics.tsv", PackLoader.Root),
        Domains = KeyValueFile.Read(files.All, "domains.tsv"),
    };

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SettingsFile Read(ImageReader image) =>
        new(ImmutableCollectionsMarshal.AsImmutableArray(image.Texts()), ImmutableCollectionsMarshal.AsImmutableArray(image.Texts()), PackGrammar.ReadPairs(image))
        {
            Parties = PackGrammar.ReadPairs(image),
            Topics = PackGrammar.ReadPairs(image),
            Domains = PackGrammar.ReadPairs(image),
        };

    /// <summary>Writes all of it into an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Texts(Stages);
        image.Texts(Signature);
        PackGrammar.WritePairs(image, Values);
        PackGrammar.WritePairs(image, Parties);
        PackGrammar.WritePairs(image, Topics);
        PackGrammar.WritePairs(image, Domains);
    }

    private static SettingsFile Read(string[] files)
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
