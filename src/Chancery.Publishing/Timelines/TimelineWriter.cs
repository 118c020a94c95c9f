using Chancery.Core.Records;
using Chancery.Publishing.Subjects;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Timelines;

/// <summary>Puts the engagements of a record in order.</summary>
public static class TimelineWriter
{
    public static Timeline Write(DiplomaticRecord record, TimelineFilter? filter = null, IReadOnlyDictionary<string, string>? partyNames = null)
    {
        var index = new RecordIndex(record);
        var names = new EngagementNames(index, new Labels(null, partyNames));
        var shown = index.Sorted(record.Engagements.Where(e => Passes(index, e, filter ?? new TimelineFilter())));
        return new Timeline(
            [.. shown.Where(e => index.PlaceOf(e).IsPlaced).Select(e => Row(index, names, e))],
            [.. shown.Where(e => !index.PlaceOf(e).IsPlaced).Select(e => Row(index, names, e))]);
    }

    private static TimelineRow Row(RecordIndex index, EngagementNames names, RecordEngagement e) => new(
        e.Id, e.Date, names.When(e), index.PlaceOf(e).Bound, e.Status, e.Kind, Phrase.Capital(names.Noun(e)), e.Parties, e.Place, names.People(e), e.Reports);

    private static bool Passes(RecordIndex index, RecordEngagement e, TimelineFilter filter)
    {
        if (!filter.Parties.All(p => e.Parties.Contains(p, StringComparer.Ordinal)))
        {
            return false;
        }

        if (filter.Mechanism is { } mechanism && !(index.MechanismOf(e) is { } m && Matches(mechanism, m.Id, [m.Name])))
        {
            return false;
        }

        return filter.Person is not { } person || e.Participants.Any(p => p.Person is { } id && index.People.TryGetValue(id, out var who)
            ? Matches(person, id, [who.Name, .. who.Names])
            : p.Name is not null && Matches(person, "", [p.Name]));
    }

    private static bool Matches(string sought, string id, IEnumerable<string> names)
    {
        var words = Folding.Fold(sought);
        return string.Equals(sought, id, StringComparison.Ordinal) || names.Any(n => Folding.HasWords(Folding.Fold(n), words));
    }
}
