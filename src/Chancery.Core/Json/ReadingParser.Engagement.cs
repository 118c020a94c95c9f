using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Readings;

namespace Chancery.Core.Json;

/// <content>Engagements.</content>
public sealed partial class ReadingParser
{
    private Evidence OneEvidence(ref Utf8JsonReader json)
    {
        string? field = null;
        string? value = null;
        int? start = null;
        int? end = null;
        string? quote = null;
        string? rule = null;
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "field": field = Text(ref json); break;
                case "value": value = TextOrNull(ref json); break;
                case "start": start = json.GetInt32(); break;
                case "end": end = json.GetInt32(); break;
                case "quote": quote = Text(ref json); break;
                case "rule": rule = Text(ref json); break;
                default: throw Unknown(property);
            }
        }

        return new Evidence(field ?? throw Missing("field"), value, start ?? throw Missing("start"), end ?? throw Missing("end"), quote ?? throw Missing("quote"), rule ?? throw Missing("rule"));
    }

    private Participant OneParticipant(ref Utf8JsonReader json)
    {
        string? name = null;
        string? party = null;
        string? office = null;
        string? rank = null;
        ParticipantRole? role = null;
        int? start = null;
        int? end = null;
        string? level = null;
        var acting = false;
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "name": name = TextOrNull(ref json); break;
                case "party": party = TextOrNull(ref json); break;
                case "office": office = TextOrNull(ref json); break;
                case "rank": rank = TextOrNull(ref json); break;
                case "role": role = Word<ParticipantRole>(ref json); break;
                case "start": start = json.GetInt32(); break;
                case "end": end = json.GetInt32(); break;
                case "level": level = TextOrNull(ref json); break;
                case "acting": acting = json.GetBoolean(); break;
                default: throw Unknown(property);
            }
        }

        return new Participant(name, party, office, rank, role ?? throw Missing("role"), start ?? throw Missing("start"), end ?? throw Missing("end"))
        {
            Level = level,
            Acting = acting,
        };
    }

    private EngagementReading Engagement(ref Utf8JsonReader json)
    {
        EngagementStatus? status = null;
        EngagementKind? kind = null;
        EngagementMode? mode = null;
        string? mechanism = null;
        int? edition = null;
        Edtf? date = null;
        ImmutableArray<string> reasoning = [];
        int? yearOffset = null;
        string? place = null;
        string? country = null;
        ImmutableArray<string> parties = [];
        ImmutableArray<Participant> participants = [];
        ImmutableArray<string> topics = [];
        ImmutableArray<Evidence> evidence = [];
        var caption = false;
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "status": status = Word<EngagementStatus>(ref json); break;
                case "kind": kind = Word<EngagementKind>(ref json); break;
                case "mode": mode = json.TokenType == JsonTokenType.Null ? null : Word<EngagementMode>(ref json); break;
                case "mechanism": mechanism = TextOrNull(ref json); break;
                case "edition": edition = NumberOrNull(ref json); break;
                case "date": date = Date(ref json); break;
                case "reasoning": reasoning = Texts(ref json); break;
                case "yearOffset": yearOffset = NumberOrNull(ref json); break;
                case "place": place = TextOrNull(ref json); break;
                case "country": country = TextOrNull(ref json); break;
                case "parties": parties = Texts(ref json); break;
                case "participants": participants = List(ref json, OneParticipant); break;
                case "topics": topics = Texts(ref json); break;
                case "evidence": evidence = List(ref json, OneEvidence); break;
                case "caption": caption = json.GetBoolean(); break;
                default: throw Unknown(property);
            }
        }

        return new EngagementReading
        {
            Status = status ?? throw Missing("status"),
            Kind = kind ?? throw Missing("kind"),
            Mode = mode,
            Mechanism = mechanism,
            Edition = edition,
            Date = date,
            Reasoning = reasoning,
            YearOffset = yearOffset,
            Place = place,
            Country = country,
            Parties = parties,
            Participants = participants,
            Topics = topics,
            Evidence = evidence,
            Caption = caption,
        };
    }
}
