using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.People;

/// <summary>Brings the spellings of one person together, the surest first.</summary>
/// <remarks>
/// Never people of two parties, and never two whom one report lets take part in one engagement. A shortened name joins without
/// more only where a single person fits; a misspelling or a piece of a name needs an office or an engagement that agrees.
/// </remarks>
internal sealed class PersonClusterer
{
    private readonly List<PersonForm> _forms;
    private readonly PersonRulings _rulings;
    private readonly HashSet<(int, int)> _together;

    private PersonClusterer(List<PersonForm> forms, PersonRulings rulings)
    {
        _forms = forms;
        _rulings = rulings;
        _together = Together(forms);
    }

    /// <param name="links">Takes the joins that were made, in their order.</param>
    public static List<List<PersonForm>> Cluster(List<PersonForm> forms, PersonRulings rulings, List<PersonLink> links) => new PersonClusterer(forms, rulings).Cluster(links);

    private List<List<PersonForm>> Cluster(List<PersonLink> links)
    {
        var sets = new DisjointSets(_forms.Count);
        foreach (var (a, b, _) in Sure([.. PersonBlocks.Pairs([.. _forms.Select(f => (f.Party, f.Name))]).Select(Weigh).Where(p => p.Strength > 0)])
            .OrderByDescending(p => p.Strength).ThenBy(p => p.A).ThenBy(p => p.B))
        {
            if (sets.Find(a) != sets.Find(b) && sets.Members(a).All(i => sets.Members(b).All(j => MayBeOne(i, j))))
            {
                sets.Join(a, b);
                links.Add(Link(_forms[a], _forms[b]));
            }
        }

        foreach (var (a, b) in Transcriptions.Find(_forms))
        {
            if (sets.Find(a) != sets.Find(b) && sets.Members(a).All(i => sets.Members(b).All(j => !Apart(i, j))))
            {
                sets.Join(a, b);
                links.Add(Link(_forms[a], _forms[b]) with { Transcribed = true });
            }
        }

        _rulings.Join(sets, _forms, links);

        return [.. sets.All().Select(s => s.ConvertAll(i => _forms[i]))];
    }

    /// <summary>Drops the links by which a short name fits several people, unless office or engagement chooses.</summary>
    private List<(int A, int B, int Strength)> Sure(List<(int A, int B, int Strength)> links)
    {
        var bare = links.Where(l => l.Strength == Evidence.Bare).ToList();
        var longer = bare
            .SelectMany(l => new[] { (Short: l.A, Long: l.B), (Short: l.B, Long: l.A) })
            .Where(l => _forms[l.Short].Name.Run.Length < _forms[l.Long].Name.Run.Length)
            .ToLookup(l => l.Short, l => l.Long);
        var torn = longer
            .Where(g => g.Any(a => g.Any(b => a < b && NameLikeness.Compare(_forms[a].Name, _forms[b].Name) < NameRelation.Shortened)))
            .Select(g => g.Key)
            .ToHashSet();
        links.RemoveAll(l => l.Strength == Evidence.Bare && (torn.Contains(l.A) || torn.Contains(l.B)));
        return links;
    }

    private (int A, int B, int Strength) Weigh((int A, int B) pair)
    {
        var (a, b) = (_forms[pair.A], _forms[pair.B]);
        var relation = NameLikeness.Compare(a.Name, b.Name);
        if (relation == NameRelation.None || !MayBeOne(pair.A, pair.B))
        {
            return (pair.A, pair.B, 0);
        }

        var engagement = a.Engagements.Overlaps(b.Engagements);
        var office = a.Offices.Exists(x => b.Offices.Exists(y => OfficeLikeness.OneOffice(x, y)));
        var clash = !office && a.Offices.Count > 0 && b.Offices.Count > 0;
        return (pair.A, pair.B, Evidence.Of(relation, engagement, office, clash));
    }

    private static PersonLink Link(PersonForm a, PersonForm b) => new(
        a,
        b,
        NameLikeness.Compare(a.Name, b.Name),
        a.Engagements.Intersect(b.Engagements).Select(e => e.Id).Min(StringComparer.Ordinal),
        a.Offices.Find(x => b.Offices.Exists(y => OfficeLikeness.OneOffice(x, y))));

    private bool MayBeOne(int i, int j)
    {
        var (a, b) = (_forms[i], _forms[j]);
        return string.Equals(a.Party, b.Party, StringComparison.Ordinal) && NameLikeness.Compare(a.Name, b.Name) != NameRelation.None && !Apart(i, j);
    }

    private bool Apart(int i, int j) => _together.Contains((Math.Min(i, j), Math.Max(i, j))) || _rulings.KeepsApart(_forms[i], _forms[j]);

    private static HashSet<(int, int)> Together(List<PersonForm> forms)
    {
        var pairs = new HashSet<(int, int)>();
        foreach (var claim in forms.SelectMany(f => f.Mentions.Where(m => m.TakesPart).Select(m => (Claim: (m.Report, m.Claim), f.Ordinal))).Distinct().GroupBy(m => m.Claim))
        {
            var present = claim.Select(c => c.Ordinal).Order().ToList();
            for (var i = 0; i < present.Count; i++)
            {
                for (var j = i + 1; j < present.Count; j++)
                {
                    pairs.Add((present[i], present[j]));
                }
            }
        }

        return pairs;
    }

    /// <summary>How sure a link is.</summary>
    private static class Evidence
    {
        public const int Bare = 10;

        /// <param name="clash">Whether both hold offices and none in common: a name in one word then fits a relative as well.</param>
        public static int Of(NameRelation relation, bool engagement, bool office, bool clash) => relation switch
        {
            NameRelation.Same => 100,
            NameRelation.Shortened => engagement ? 80 : office ? 60 : Bare,
            NameRelation.Misspelt => engagement ? 70 : office ? 50 : 0,
            NameRelation.Piece => clash ? 0 : engagement ? 65 : office ? 40 : 0,
            NameRelation.Distorted => engagement && office ? 45 : 0,
            _ => 0,
        };
    }
}
