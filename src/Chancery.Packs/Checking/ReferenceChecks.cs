using Chancery.Core.Packs;

namespace Chancery.Packs.Checking;

/// <summary>Ids in word lists and settings that must stand in the shared lists: frames, topics, parties.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<PackFinding> Find(IEnumerable<WordLine> words, PackFiles files, LanguagePack pack)
    {
        foreach (var word in words)
        {
            if (word.Features["frame"] is { } frame && !pack.Frames.ContainsKey(frame))
            {
                yield return PackChecker.Error("CHECK014", word.Origin, $"'{word.Form}' names the frame {frame}, which {FrameFile.Name} does not have");
            }

            if (word.Class == "mechanism" && word.Features["kind"] is { } kind && !pack.Frames.ContainsKey(kind))
            {
                yield return PackChecker.Error("CHECK014", word.Origin, $"'{word.Form}' is of kind {kind}, but {FrameFile.Name} has no frame of that name");
            }

            foreach (var topic in Topics(word).Where(t => !pack.TopicLabels.ContainsKey(t)))
            {
                yield return PackChecker.Error("CHECK015", word.Origin, $"'{word.Form}' names the topic {topic}, which the list of topics does not have");
            }

            foreach (var party in Parties(word).Where(p => !pack.PartyNames.ContainsKey(p)))
            {
                yield return PackChecker.Error("CHECK016", word.Origin, $"'{word.Form}' names the party {party}, which the list of parties does not have");
            }
        }

        var settings = string.Join(" and ", files.Named(SettingsFile.Name).Select(files.Relative));
        foreach (var key in new[] { "issues", "contested" })
        {
            foreach (var topic in (pack.Setting(key) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(t => !pack.TopicLabels.ContainsKey(t)))
            {
                yield return PackChecker.Error("CHECK015", settings, $"the setting {key} names the topic {topic}, which the list of topics does not have");
            }
        }
    }

    private static IEnumerable<string> Topics(WordLine word) => word.Class == "topic" ? Values(word, "id", "also") : [];

    private static IEnumerable<string> Parties(WordLine word) => word.Class switch
    {
        "state" or "demonym" => Values(word, "id"),
        "org" => Values(word, "id", "part-of"),
        "city" or "site" => Values(word, "country"),
        _ => Values(word, "party"),
    };

    private static IEnumerable<string> Values(WordLine word, params string[] keys) =>
        keys.Select(key => word.Features[key]).OfType<string>().SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
