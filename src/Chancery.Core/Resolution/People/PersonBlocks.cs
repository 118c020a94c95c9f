using System.Runtime.InteropServices;
using Chancery.Core.Resolution.Names;

namespace Chancery.Core.Resolution.People;

/// <summary>Pairs of spellings that may be one person: of one party, and sharing two words, or one where a name has no more.</summary>
internal static class PersonBlocks
{
    /// <returns>Pairs of places in the list.</returns>
    public static HashSet<(int A, int B)> Pairs(IReadOnlyList<(string? Party, PersonName Name)> forms)
    {
        var byPair = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < forms.Count; i++)
        {
            foreach (var key in PairKeys(forms[i].Party, forms[i].Name))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byPair, key, out _) ??= []).Add(i);
            }

            foreach (var key in WordKeys(forms[i].Party, forms[i].Name))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byWord, key, out _) ??= []).Add(i);
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

        for (var i = 0; i < forms.Count; i++)
        {
            if (Full(forms[i].Name).Count <= 2)
            {
                foreach (var other in WordKeys(forms[i].Party, forms[i].Name).SelectMany(k => byWord[k]).Where(o => o != i))
                {
                    pairs.Add((Math.Min(i, other), Math.Max(i, other)));
                }
            }
        }

        return pairs;
    }

    private static List<string> Full(PersonName name) =>
        [.. name.Words.Where(w => !w.IsInitial).Select(w => w.Letters).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> WordKeys(string? party, PersonName name) =>
        Full(name).Append($"={name.Run}").Select(w => $"{party} {w}");

    private static IEnumerable<string> PairKeys(string? party, PersonName name)
    {
        var words = Full(name);
        yield return $"{party} {name.Run}";
        yield return $"{party} {name.Key}";
        for (var i = 0; i < words.Count && words.Count > 2; i++)
        {
            for (var j = i + 1; j < words.Count; j++)
            {
                yield return $"{party} {words[i]} {words[j]}";
            }
        }
    }
}
