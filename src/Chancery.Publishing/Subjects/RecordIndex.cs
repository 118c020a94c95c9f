using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Subjects;

/// <summary>A record with its parts by id, and the order of its engagements.</summary>
internal sealed class RecordIndex
{
    private readonly Dictionary<string, RecordPerson?> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Placement> _placements = new(StringComparer.Ordinal);

    public RecordIndex(DiplomaticRecord record)
    {
        Record = record;
        Reports = ById(record.Reports, r => r.Id);
        Engagements = ById(record.Engagements, e => e.Id);
        People = ById(record.People, p => p.Id);
        Mechanisms = ById(record.Mechanisms, m => m.Id);
        foreach (var person in record.People)
        {
            foreach (var name in person.Names.Append(person.Name).Select(Folding.Fold).Distinct(StringComparer.Ordinal))
            {
                // a name that two people bear names neither of them
                _byName[name] = _byName.ContainsKey(name) ? null : person;
            }
        }
    }

    public DiplomaticRecord Record { get; }

    public IReadOnlyDictionary<string, RecordReport> Reports { get; }

    public IReadOnlyDictionary<string, RecordEngagement> Engagements { get; }

    public IReadOnlyDictionary<string, RecordPerson> People { get; }

    public IReadOnlyDictionary<string, RecordMechanism> Mechanisms { get; }

    public RecordMechanism? MechanismOf(RecordEngagement engagement) =>
        engagement.Mechanism is { } id && Mechanisms.TryGetValue(id, out var mechanism) ? mechanism : null;

    public RecordEngagement? Engagement(string? id) => id is not null && Engagements.TryGetValue(id, out var engagement) ? engagement : null;

    /// <summary>The one person who bears this name in any spelling; null where nobody or more than one does.</summary>
    public RecordPerson? PersonNamed(string name) => _byName.GetValueOrDefault(Folding.Fold(name));

    /// <summary>The name under which the record shows whoever is called so; the name itself where that is open.</summary>
    public string ShownName(string name) => PersonNamed(name)?.Name ?? name;

    public Placement PlaceOf(RecordEngagement engagement)
    {
        if (!_placements.TryGetValue(engagement.Id, out var placement))
        {
            _placements[engagement.Id] = placement = Placement.Of(engagement, MechanismOf(engagement));
        }

        return placement;
    }

    /// <summary>Earliest first; what cannot be placed comes last.</summary>
    public int Compare(RecordEngagement a, RecordEngagement b)
    {
        var order = PlaceOf(a).CompareTo(PlaceOf(b));
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }

    public List<RecordEngagement> Sorted(IEnumerable<RecordEngagement> engagements)
    {
        var list = engagements.ToList();
        list.Sort(Compare);
        return list;
    }

    /// <summary>Latest first; what cannot be placed still comes last.</summary>
    public int CompareLatestFirst(RecordEngagement? a, RecordEngagement? b)
    {
        var (placedA, placedB) = (a is not null && PlaceOf(a).IsPlaced, b is not null && PlaceOf(b).IsPlaced);
        if (placedA != placedB)
        {
            return placedA ? -1 : 1;
        }

        return a is null || b is null ? (a is null).CompareTo(b is null) : placedA ? Compare(b, a) : Compare(a, b);
    }

    private static Dictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            map.TryAdd(id(item), item);
        }

        return map;
    }
}
