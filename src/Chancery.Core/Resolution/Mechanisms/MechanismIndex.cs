using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Mechanisms;

/// <summary>The mechanisms that all readings name, each under one key.</summary>
internal sealed class MechanismIndex
{
    // By reference: two readings that are equal are still two, and comparing them would take longer than the key.
    private readonly Dictionary<EngagementReading, MechanismKey> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MechanismKey, MechanismKey> _leading = [];
    private readonly Dictionary<MechanismKey, SortedSet<string>> _aliases = [];
    private readonly Dictionary<MechanismKey, SortedSet<string>> _joins = [];

    private MechanismIndex()
    {
    }

    /// <param name="scopes">Whose titles are looked at; all where null.</param>
    public static MechanismIndex Build(IEnumerable<ShelvedReport> shelf, RulingBook rulings, IReadOnlySet<string>? scopes = null)
    {
        var index = new MechanismIndex();
        var keys = new HashSet<MechanismKey>();
        var partyStems = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var twins = new MechanismTwins();
        foreach (var (report, engagement) in shelf.SelectMany(r => r.Reading.Engagements.Select(e => (r, e))))
        {
            if (MechanismKey.Of(engagement) is { } key && scopes?.Contains(key.Scope) != false)
            {
                index._keys[engagement] = key;
                keys.Add(key);
                twins.Add(key, report, engagement.Edition, engagement.Date);
                (partyStems.TryGetValue(key.Scope, out var stems) ? stems : partyStems[key.Scope] = new(StringComparer.Ordinal))
                    .UnionWith(MechanismKey.PartyStems(engagement));
            }
        }

        foreach (var scope in keys.GroupBy(k => k.Scope, StringComparer.Ordinal))
        {
            index.Lead([.. scope.OrderBy(k => k.Words.Length).ThenBy(k => k.Words, StringComparer.Ordinal)], partyStems[scope.Key]);
            index.Meet([.. scope], twins);
        }

        index.Unite(keys);
        index.Join(keys.ToLookup(k => k.Id, StringComparer.Ordinal), rulings);

        return index;
    }

    /// <summary>Key under which the record keeps the mechanism of an engagement; null if it is of none.</summary>
    public MechanismKey? Find(EngagementReading engagement) => _keys.TryGetValue(engagement, out var key) ? _leading[key] : null;

    /// <summary>All keys, with the one under which the record keeps each.</summary>
    public IReadOnlyDictionary<MechanismKey, MechanismKey> Leading => _leading;

    /// <summary>Other ids under which the mechanism may have been known, in ordinal order.</summary>
    public IEnumerable<string> Aliases(MechanismKey key) => _aliases.TryGetValue(key, out var ids) ? ids : [];

    /// <summary>Why titles of the mechanism that share no words are one, in ordinal order.</summary>
    public IEnumerable<string> Joins(MechanismKey key) => _joins.TryGetValue(key, out var reasons) ? reasons : [];

    /// <summary>Titles that differ only by their parties' names, or that share a numeral ("2+2"), follow the shortest.</summary>
    private void Lead(List<MechanismKey> keys, HashSet<string> partyStems)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var key = keys[i];
            var lead = keys.Take(i).FirstOrDefault(k => _leading[k] == k && Follows(key, k, partyStems)) ?? key;
            _leading[key] = lead;
            if (lead != key)
            {
                (_aliases.TryGetValue(lead, out var ids) ? ids : _aliases[lead] = new(StringComparer.Ordinal)).Add(key.Id);
            }
        }
    }

    /// <summary>
    /// One organisation's mechanism where one report reads the organisation in its title as a party and another does not: both have the same id,
    /// and the key that knows whose it is stands for both.
    /// </summary>
    private void Unite(HashSet<MechanismKey> keys)
    {
        foreach (var same in keys.Select(k => _leading[k]).Distinct().GroupBy(k => k.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).ToList())
        {
            var lead = same.OrderByDescending(k => k.Scope.Length).ThenBy(k => k.Words, StringComparer.Ordinal).First();
            foreach (var other in same.Where(k => k != lead))
            {
                Follow(other, lead);
            }
        }
    }

    /// <summary>A mechanism that was renamed: the first one's key stands for both. An id is made of the title, so it is content.</summary>
    private void Join(ILookup<string, MechanismKey> byId, RulingBook rulings)
    {
        foreach (var decision in rulings.Of(DecisionRuling.SameMechanism))
        {
            var (one, other) = (byId[decision.Subject].FirstOrDefault(), byId[decision.Other ?? ""].FirstOrDefault());
            if (one is null || other is null)
            {
                continue;
            }

            var (lead, joined) = (_leading[one], _leading[other]);
            rulings.Ledger.Mark(
                decision,
                lead == joined ? DecisionState.Unneeded : DecisionState.Applied,
                lead == joined ? "one mechanism by their titles alone" : $"one mechanism: {joined.Id} is {lead.Id}",
                lead.Id);
            if (lead == joined)
            {
                continue;
            }

            Follow(joined, lead);
        }
    }

    /// <summary>Brings titles of one set of parties together that reports give to the same rounds.</summary>
    private void Meet(List<MechanismKey> keys, MechanismTwins twins)
    {
        var groups = keys.GroupBy(k => _leading[k]).OrderBy(g => g.Key.Words.Length).ThenBy(g => g.Key.Words, StringComparer.Ordinal).Select(g => (Lead: g.Key, Keys: g.ToList())).ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            for (var j = i + 1; j < groups.Count; j++)
            {
                if (groups[i].Lead.Scope.Length > 0 && twins.Because(groups[i].Keys, groups[j].Keys) is { } because)
                {
                    Follow(groups[j].Lead, groups[i].Lead, groups[j].Keys);
                    (_joins.TryGetValue(groups[i].Lead, out var reasons) ? reasons : _joins[groups[i].Lead] = new(StringComparer.Ordinal)).Add(because);
                    groups[i].Keys.AddRange(groups[j].Keys);
                    groups.RemoveAt(j--);
                }
            }
        }
    }

    private void Follow(MechanismKey joined, MechanismKey lead) => Follow(joined, lead, _leading.Where(p => p.Value == joined).Select(p => p.Key).ToList());

    private void Follow(MechanismKey joined, MechanismKey lead, List<MechanismKey> keys)
    {
        var ids = _aliases.TryGetValue(lead, out var known) ? known : _aliases[lead] = new(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            _leading[key] = lead;
            ids.Add(key.Id);
        }

        ids.Remove(lead.Id);
        if (_joins.Remove(joined, out var reasons))
        {
            (_joins.TryGetValue(lead, out var own) ? own : _joins[lead] = new(StringComparer.Ordinal)).UnionWith(reasons);
        }
    }

    private static bool Follows(MechanismKey key, MechanismKey lead, HashSet<string> partyStems)
    {
        if (key.Scope.Length > 0 && key.Numeral is { } numeral && string.Equals(numeral, lead.Numeral, StringComparison.Ordinal))
        {
            return true;
        }

        var own = key.Words.Split(' ');
        var words = lead.Words.Split(' ');
        return words.All(w => own.Contains(w, StringComparer.Ordinal)) && own.Except(words, StringComparer.Ordinal).All(partyStems.Contains);
    }
}
