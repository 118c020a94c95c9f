using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Reading;

namespace Chancery.Core.Events;

/// <summary>Turns an assembled draft into the reading of an engagement, with evidence for every value.</summary>
internal sealed class EngagementWriter(ReportContext context)
{
    public EngagementReading Write(EventDraft e)
    {
        var evidence = new List<Evidence>();
        AddKind(e, evidence);
        var mechanism = e.Kind is EngagementKind.Dialogue or EngagementKind.Conference or EngagementKind.Exercise && e.MechanismItem is { } item
            ? MechanismNamer.Name(item, e.Kind == EngagementKind.Conference ? [.. e.Parties.Take(item["a"] is not null ? 2 : e.Parties.Count == 3 && item["org"] is null && e.Parties.TrueForAll(context.IsState) ? 3 : 0)] : e.Parties, context.Pack)
            : null;
        if (mechanism is not null)
        {
            evidence.Add(context.Evidence("mechanism", mechanism, e.MechanismItem!.Start, e.MechanismItem.End, e.MechanismItem.Rule?.Name ?? "mechanism"));
        }

        if (e.DateItem is not null && e.Date is not null)
        {
            evidence.Add(context.Evidence("date", e.Date.Value.ToString(), e.DateItem.Start, e.DateItem.End, e.DateItem.Rule?.Name ?? "date"));
        }

        if (e.PlaceItem is not null)
        {
            evidence.Add(context.Evidence("place", e.Place, e.PlaceItem.Start, e.PlaceItem.End, e.PlaceItem.Rule?.Name ?? "place"));
        }

        foreach (var (party, node, rule) in e.PartyEvidence)
        {
            evidence.Add(context.Evidence("parties", party, node.Start, node.End, rule));
        }

        if (mechanism is not null)
        {
            evidence.AddRange(e.Evidence);
        }

        if (e.Kind == EngagementKind.PortCall)
        {
            e.Topics.Add("ship-visits");
        }
        else if (e.Kind == EngagementKind.Exercise)
        {
            e.Topics.Add("joint-exercises");
        }

        var participants = Participants(e, evidence);
        return new EngagementReading
        {
            Status = e.Status,
            Kind = e.Kind,
            Mode = e.Mode,
            Mechanism = mechanism,
            Edition = mechanism is null ? null : e.Edition,
            Date = e.Date?.Value,
            Reasoning = e.Date?.Because is { } because ? [because.StartsWith("year", StringComparison.Ordinal) ? because : $"date {e.Date.Value}: {because}"] : [],
            YearOffset = e.Date is { } d && !d.Value.HasYear ? d.YearOffset : null,
            Place = e.Place,
            Country = e.Country,
            Parties = [.. e.Parties],
            Participants = participants,
            Topics = [.. e.Topics.Order(StringComparer.Ordinal)],
            Evidence = [.. evidence],
            Ahead = e.Future,
        };
    }

    private void AddKind(EventDraft e, List<Evidence> evidence) =>
        evidence.Add(context.Evidence("kind", e.Kind.ToString(), e.Anchor.Start, e.Anchor.End, e.Rule));

    private ImmutableArray<Participant> Participants(EventDraft e, List<Evidence> evidence)
    {
        var list = ImmutableArray.CreateBuilder<Participant>();
        foreach (var role in e.People)
        {
            var person = role.Person;
            if (!person.IsNamed)
            {
                continue;
            }

            var item = person.NameItem!;
            var span = context.Chart.SpanOf(item.Start, item.End);
            list.Add(new Participant(person.Name, person.Party, person.Office, person.Rank, RoleOf(role, e), span.Start, span.End) { Level = person.OfficeItem?.Child("m")?["under"] is not null ? "deputy" : person.Level?.Split(' ')[0], Acting = person.OfficeItem?.Child("m")?["acting"] is not null });
            evidence.Add(context.Evidence("participants", person.Name, item.Start, item.End, role.Rule));
            if (person.Party is not null)
            {
                evidence.Add(context.Evidence("participants.party", person.Party, item.Start, item.End, person.PartyRule));
            }

            if (person.OfficeItem is { } office && person.Office is not null)
            {
                evidence.Add(context.Evidence("office", person.Office, office.Start, office.End, office.Rule?.Name ?? "office"));
            }
        }

        return list.ToImmutable();
    }

    private static ParticipantRole RoleOf(DraftRole role, EventDraft e)
    {
        if (role is { Role: "guest", Person.Party: { } home } && e.Kind is EngagementKind.Visit && home == e.Country && e.People.Exists(o => o is { Role: "guest", Person.Party: { } abroad } && abroad != home))
        {
            // at home, beside a visitor from abroad
            return ParticipantRole.Host;
        }

        if (role is { Role: "host", Person.Party: { } own } && e is { Kind: EngagementKind.Talks, Country: { } land } && own != land && e.Parties.Contains(land) && e.People.Exists(o => o.Person.Party == land))
        {
            // talks are at home with one side only
            return ParticipantRole.Guest;
        }

        switch (role.Role)
        {
            case "chair" when e.Kind is EngagementKind.Visit or EngagementKind.PortCall:
                // who heads a delegation on a visit is its guest
                return ParticipantRole.Guest;
            case "chair":
                return ParticipantRole.Chair;
            case "host":
                return ParticipantRole.Host;
            case "guest":
                return ParticipantRole.Guest;
            case "attendee":
                return ParticipantRole.Attendee;
        }

        if (e.Kind == EngagementKind.Dialogue || e.Mode is EngagementMode.Phone or EngagementMode.Video)
        {
            return ParticipantRole.Chair;
        }

        if (e.Kind is EngagementKind.Signing or EngagementKind.Conference or EngagementKind.Exercise)
        {
            return ParticipantRole.Attendee;
        }

        return e.Country is null ? e.Kind is EngagementKind.Talks ? ParticipantRole.Attendee : ParticipantRole.Chair : e.Country == role.Person.Party ? ParticipantRole.Host : e.Parties.Contains(e.Country) ? ParticipantRole.Guest : ParticipantRole.Attendee;
    }
}
