using Chancery.Core.Explaining;
using Chancery.Core.Packs;

namespace Chancery.Packs.Checking;

/// <summary>Forms said twice, and classes that nobody asks for.</summary>
internal static class WordChecks
{
    public static IEnumerable<PackFinding> Find(IReadOnlyCollection<WordLine> words, RuleSources sources, LanguagePack pack) =>
        Twice(words).Concat(Unasked(words, pack)).Concat(sources.Rules.IsEmpty ? [PackChecker.Warning("CHECK013", pack.Language, "the pack has no rules")] : []);

    private static IEnumerable<PackFinding> Twice(IEnumerable<WordLine> words)
    {
        var seen = new Dictionary<(string Form, string Class), WordLine>();
        foreach (var word in words)
        {
            var key = (Key(word), word.Class);
            if (!seen.TryGetValue(key, out var first))
            {
                seen.Add(key, word);
            }
            else if (string.Equals(first.Features.ToString(), word.Features.ToString(), StringComparison.Ordinal))
            {
                yield return PackChecker.Error("CHECK010", word.Origin, $"'{word.Form}' ({word.Class}) stands already at {first.Origin}");
            }
            else if (word.Features["form"] is null || string.Equals(first.Features["lemma"], word.Features["lemma"], StringComparison.Ordinal) is false)
            {
                yield return PackChecker.Warning("CHECK011", word.Origin, $"'{word.Form}' ({word.Class}; {word.Features}) stands already at {first.Origin} ({first.Features}); both count, the first is asked first");
            }
        }
    }

    /// <summary>Forms are found in any case, those that begin with a capital where the text has one too, those with case=exact as they are.</summary>
    private static string Key(WordLine word) => word.Features["case"] switch
    {
        "exact" => $"={word.Form}",
        "any" => word.Form.ToUpperInvariant(),
        _ => char.IsUpper(word.Form[0]) ? $"^{word.Form.ToUpperInvariant()}" : word.Form.ToUpperInvariant(),
    };

    private static IEnumerable<PackFinding> Unasked(IEnumerable<WordLine> words, LanguagePack pack)
    {
        var asked = PackChecker.Asked(pack);
        return words.Where(w => !EngineClasses.Knows(w.Class) && !asked.Contains(w.Class))
            .DistinctBy(w => w.Class)
            .Select(w => PackChecker.Error("CHECK012", w.Origin, $"class {w.Class}: neither a rule nor the engine asks for it"));
    }
}
