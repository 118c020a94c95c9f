using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Subjects;

/// <summary>What an engagement is called in a sentence.</summary>
internal sealed class EngagementNames(RecordIndex index, Labels labels)
{
    /// <summary>7th Vietnam-Japan Defence Policy Dialogue · phone talks · reception.</summary>
    public string Noun(RecordEngagement engagement)
    {
        if (index.MechanismOf(engagement) is { } mechanism)
        {
            return engagement.Edition is { } edition ? $"{Phrase.Ordinal(edition)} {mechanism.Name}" : mechanism.Name;
        }

        var noun = engagement.Kind switch
        {
            EngagementKind.Dialogue => "dialogue",
            EngagementKind.Talks => "talks",
            EngagementKind.Reception => "reception",
            EngagementKind.Visit => "visit",
            EngagementKind.Conference => "conference",
            EngagementKind.Signing => "signing",
            EngagementKind.Exercise => "joint exercise",
            EngagementKind.PortCall => "port call",
            _ => "engagement",
        };
        return engagement.Mode switch
        {
            EngagementMode.Phone => $"phone {noun}",
            EngagementMode.Video => $"video {noun}",
            _ => noun,
        };
    }

    /// <summary>"Phone talks between Nguyen Chi Vinh (Vietnam) and Nishida Yasunori (Japan)"; parties where nobody is named.</summary>
    public string Title(RecordEngagement engagement)
    {
        var noun = Phrase.Capital(Noun(engagement));
        if (engagement.Mechanism is not null)
        {
            return noun;
        }

        var guests = People(engagement, ParticipantRole.Guest);
        if (guests.Length > 0 && engagement.Kind is (EngagementKind.Reception or EngagementKind.Visit))
        {
            var hosts = People(engagement, ParticipantRole.Host);
            return hosts.Length == 0 ? $"{noun} of {guests}" : engagement.Kind == EngagementKind.Visit ? $"{noun} of {guests}, host {hosts}" : $"{noun} of {guests} by {hosts}";
        }

        var who = Who(engagement);
        return who.Length == 0 ? noun : $"{noun} {Joint(engagement)} {who}";
    }

    /// <summary>The people with their parties, chairs and hosts first; the parties where nobody is named.</summary>
    public string Who(RecordEngagement engagement)
    {
        var people = People(engagement);
        return people.Length > 0 ? people : labels.Parties(engagement.Parties);
    }

    public string People(RecordEngagement engagement, ParticipantRole? only = null) => Phrase.List(
        [.. engagement.Participants.Where(p => p.Name is not null && (only is null || p.Role == only)).OrderBy(p => p.Role).Select(p => p.Party is null ? ShownName(p) : $"{ShownName(p)} ({labels.Party(p.Party)})")]);

    /// <summary>"the phone talks of 10 June 2020", "the 4th … (29 November, year unknown, before July 2018)"; with its parties where they are not those of the reader.</summary>
    public string Occasion(RecordEngagement engagement, IReadOnlyCollection<string> expectedParties)
    {
        var others = engagement.Mechanism is null && engagement.Parties.Any(p => !expectedParties.Contains(p, StringComparer.Ordinal))
            ? $" between {labels.Parties(engagement.Parties)}"
            : "";
        var date = engagement.Date is { } d ? DateWords.Of(d) : "date unknown";
        var bound = index.PlaceOf(engagement).Bound is { } b ? $", {b}" : "";
        return engagement.Mechanism is not null || engagement.Date is null
            ? $"the {Noun(engagement)}{others} ({date}{bound})"
            : $"the {Noun(engagement)}{others} of {date}";
    }

    /// <summary>The date in words with the bound that other rounds give; "date unknown" where there is none.</summary>
    public string When(RecordEngagement engagement)
    {
        var date = engagement.Date is { } d ? DateWords.Of(d) : "date unknown";
        return index.PlaceOf(engagement).Bound is { } bound ? $"{date} ({bound})" : date;
    }

    private string ShownName(RecordParticipant participant) =>
        participant.Person is { } id && index.People.TryGetValue(id, out var person) ? person.Name : participant.Name!;

    private static string Joint(RecordEngagement engagement) => NamedSides(engagement) > 1 && (engagement.Kind is EngagementKind.Talks or EngagementKind.Dialogue
            || (engagement.Kind is EngagementKind.Signing or EngagementKind.Exercise && !engagement.Participants.Any(p => p.Name is not null)))
        ? "between"
        : "with";

    private static int NamedSides(RecordEngagement engagement) =>
        engagement.Participants.Any(p => p.Name is not null) ? engagement.Participants.Count(p => p.Name is not null) : engagement.Parties.Length;
}
