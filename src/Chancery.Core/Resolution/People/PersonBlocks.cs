using System.Runtime.InteropServices;

namespace Chancery.Core.Resolution.People;

/// <summary>Pairs of spellings that may be one person: of one party, and sharing two words, or one where a name has no more.</summary>
internal static class PersonBlocks
{
    public static HashSet<(int A, int B)> Pairs(List<PersonForm> forms)
    {
        var byPair = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            foreach (var key in PairKeys(form))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byPair, key, out _) ??= []).Add(form.Ordinal);
            }

            foreach (var key in WordKeys(form))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byWord, key, out _) ??= []).Add(form.Ordinal);
            }
        }

        var pairs = new HashSet<(int, int)>();
        foreach (var block in byPair.Values)
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count; j++)
                {
                    pairs.Add((block[i], block[j]));
                }
            }
        }

        foreach (var form in forms.Where(f => Full(f).Count <= 2))
        {
            foreach (var other in WordKeys(form).SelectMany(k => byWord[k]).Where(o => o != form.Ordinal))
            {
                pairs.Add((Math.Min(form.Ordinal, other), Math.Max(form.Ordinal, other)));
            }
        }

        return pairs;
    }

    private static List<string> Full(PersonForm form) =>
        [.. form.Name.Words.Where(w => !w.IsInitial).Select(w => w.Letters).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> WordKeys(PersonForm form) =>
        Full(form).Append($"={form.Name.Run}").Select(w => $"{form.Party} {w}");

    private static IEnumerable<string> PairKeys(PersonForm form)
    {
        var words = Full(form);
        yield return $"{form.Party} {form.Name.Run}";
        yield return $"{form.Party} {form.Name.Key}";
        for (var i = 0; i < words.Count && words.Count > 2; i++)
        {
            for (var j = i + 1; j < words.Count; j++)
            {
                yield return $"{form.Party} {words[i]} {words[j]}";
            }
        }
    }
}
