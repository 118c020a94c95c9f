using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Names;

namespace Chancery.Core.Resolution.People;

/// <summary>Finds one person under names that have no word in common, as two languages write them: "Vương Nghị", "Wang Yi".</summary>
/// <remarks>
/// Reports of two languages tell of one engagement, and each names one person of the party, in the same office; neither name stands in a
/// report of the other language, and neither fits a third name so. Looks at one engagement after another.
/// </remarks>
internal static class Transcriptions
{
    /// <summary>Pairs of places, in their order.</summary>
    public static List<(int A, int B)> Find(List<PersonForm> forms)
    {
        var languages = forms.Select(f => f.Mentions.Select(m => m.Report.Language).ToHashSet(StringComparer.Ordinal)).ToList();
        var told = forms
            .SelectMany(f => f.Mentions.Where(Counts).Select(m => (Form: f.Ordinal, Mention: m)))
            .GroupBy(m => (m.Mention.Engagement, m.Mention.Party));
        var pairs = new HashSet<(int A, int B)>();
        foreach (var side in told)
        {
            var named = side.DistinctBy(m => m.Form).OrderBy(m => m.Form).ToList();
            for (var i = 0; i < named.Count; i++)
            {
                for (var j = i + 1; j < named.Count; j++)
                {
                    if (!languages[named[i].Form].Overlaps(languages[named[j].Form])
                        && MayBeOne(named[i].Mention, named[j].Mention))
                    {
                        pairs.Add((named[i].Form, named[j].Form));
                    }
                }
            }
        }

        var torn = pairs.SelectMany(p => new[] { (Of: p.A, Is: p.B), (Of: p.B, Is: p.A) }).GroupBy(p => p.Of)
            .Where(g => g.Any(x => g.Any(y => x.Is < y.Is && NameLikeness.Compare(forms[x.Is].Name, forms[y.Is].Name) == NameRelation.None)))
            .Select(g => g.Key)
            .ToHashSet();
        return [.. pairs.Where(p => !torn.Contains(p.A) && !torn.Contains(p.B)).OrderBy(p => p.A).ThenBy(p => p.B)];
    }

    /// <summary>Whether two mentions at one engagement, from reports of two languages, may be of one person.</summary>
    public static bool MayBeOne(PersonMention a, PersonMention b) =>
        Counts(a) && Counts(b) && OfficeLikeness.OneOffice(a.Office!, b.Office!) && NameLikeness.Compare(a.Name, b.Name) == NameRelation.None;

    private static bool Counts(PersonMention mention) => mention is { IsAlone: true, Office: not null, Name.Words.Length: > 1 };
}
