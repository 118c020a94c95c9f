using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Readings;

namespace Chancery.Core.Json;

/// <content>What was said and done at engagements.</content>
public sealed partial class ReadingParser
{
    private AgreementReading Agreement(ref Utf8JsonReader json)
    {
        AgreementType? type = null;
        ImmutableArray<string> by = [];
        ImmutableArray<string> to = [];
        string? topic = null;
        string? condition = null;
        Edtf? due = null;
        string? speaker = null;
        string? quote = null;
        int? start = null;
        int? end = null;
        int? engagement = null;
        var rule = "";
        ImmutableArray<string> objects = [];
        ImmutableArray<string> conditionObjects = [];
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "type": type = Word<AgreementType>(ref json); break;
                case "by": by = Texts(ref json); break;
                case "to": to = Texts(ref json); break;
                case "topic": topic = TextOrNull(ref json); break;
                case "condition": condition = TextOrNull(ref json); break;
                case "due": due = Date(ref json); break;
                case "speaker": speaker = TextOrNull(ref json); break;
                case "quote": quote = Text(ref json); break;
                case "start": start = json.GetInt32(); break;
                case "end": end = json.GetInt32(); break;
                case "engagement": engagement = NumberOrNull(ref json); break;
                case "rule": rule = Text(ref json); break;
                case "objects": objects = Texts(ref json); break;
                case "conditionObjects": conditionObjects = Texts(ref json); break;
                default: throw Unknown(property);
            }
        }

        return new AgreementReading
        {
            Type = type ?? throw Missing("type"),
            By = by,
            To = to,
            Topic = topic,
            Condition = condition,
            Due = due,
            Speaker = speaker,
            Quote = quote ?? throw Missing("quote"),
            Start = start ?? throw Missing("start"),
            End = end ?? throw Missing("end"),
            Engagement = engagement,
            Rule = rule,
            Objects = objects,
            ConditionObjects = conditionObjects,
        };
    }

    private StanceReading Stance(ref Utf8JsonReader json)
    {
        string? by = null;
        string? speaker = null;
        string? issue = null;
        StanceKind? stance = null;
        string? quote = null;
        int? start = null;
        int? end = null;
        int? engagement = null;
        var rule = "";
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "by": by = Text(ref json); break;
                case "speaker": speaker = TextOrNull(ref json); break;
                case "issue": issue = Text(ref json); break;
                case "stance": stance = Word<StanceKind>(ref json); break;
                case "quote": quote = Text(ref json); break;
                case "start": start = json.GetInt32(); break;
                case "end": end = json.GetInt32(); break;
                case "engagement": engagement = NumberOrNull(ref json); break;
                case "rule": rule = Text(ref json); break;
                default: throw Unknown(property);
            }
        }

        return new StanceReading
        {
            By = by ?? throw Missing("by"),
            Speaker = speaker,
            Issue = issue ?? throw Missing("issue"),
            Stance = stance ?? throw Missing("stance"),
            Quote = quote ?? throw Missing("quote"),
            Start = start ?? throw Missing("start"),
            End = end ?? throw Missing("end"),
            Engagement = engagement,
            Rule = rule,
        };
    }

    private CourtesyReading Courtesy(ref Utf8JsonReader json)
    {
        CourtesyType? type = null;
        string? from = null;
        string? fromParty = null;
        string? through = null;
        string? to = null;
        string? toParty = null;
        string? what = null;
        Edtf? date = null;
        bool? accepted = null;
        string? answeredBy = null;
        string? quote = null;
        int? start = null;
        int? end = null;
        int? engagement = null;
        var rule = "";
        string? because = null;
        ImmutableArray<Evidence> evidence = [];
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "type": type = Word<CourtesyType>(ref json); break;
                case "from": from = TextOrNull(ref json); break;
                case "fromParty": fromParty = TextOrNull(ref json); break;
                case "through": through = TextOrNull(ref json); break;
                case "to": to = TextOrNull(ref json); break;
                case "toParty": toParty = TextOrNull(ref json); break;
                case "what": what = TextOrNull(ref json); break;
                case "date": date = Date(ref json); break;
                case "accepted": accepted = json.TokenType == JsonTokenType.Null ? null : json.GetBoolean(); break;
                case "answeredBy": answeredBy = TextOrNull(ref json); break;
                case "quote": quote = Text(ref json); break;
                case "start": start = json.GetInt32(); break;
                case "end": end = json.GetInt32(); break;
                case "engagement": engagement = NumberOrNull(ref json); break;
                case "rule": rule = Text(ref json); break;
                case "because": because = TextOrNull(ref json); break;
                case "evidence": evidence = List(ref json, OneEvidence); break;
                default: throw Unknown(property);
            }
        }

        return new CourtesyReading
        {
            Type = type ?? throw Missing("type"),
            From = from,
            FromParty = fromParty,
            Through = through,
            To = to,
            ToParty = toParty,
            What = what,
            Date = date,
            Accepted = accepted,
            AnsweredBy = answeredBy,
            Quote = quote ?? throw Missing("quote"),
            Start = start ?? throw Missing("start"),
            End = end ?? throw Missing("end"),
            Engagement = engagement,
            Rule = rule,
            Because = because,
            Evidence = evidence,
        };
    }

    private InstrumentReading Instrument(ref Utf8JsonReader json)
    {
        string? name = null;
        string? kind = null;
        Edtf? date = null;
        ImmutableArray<string> parties = [];
        InstrumentAct? act = null;
        string? quote = null;
        int? start = null;
        int? end = null;
        int? engagement = null;
        var rule = "";
        string? because = null;
        ImmutableArray<Evidence> evidence = [];
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "name": name = Text(ref json); break;
                case "kind": kind = TextOrNull(ref json); break;
                case "date": date = Date(ref json); break;
                case "parties": parties = Texts(ref json); break;
                case "act": act = Word<InstrumentAct>(ref json); break;
                case "quote": quote = Text(ref json); break;
                case "start": start = json.GetInt32(); break;
                case "end": end = json.GetInt32(); break;
                case "engagement": engagement = NumberOrNull(ref json); break;
                case "rule": rule = Text(ref json); break;
                case "because": because = TextOrNull(ref json); break;
                case "evidence": evidence = List(ref json, OneEvidence); break;
                default: throw Unknown(property);
            }
        }

        return new InstrumentReading
        {
            Name = name ?? throw Missing("name"),
            Kind = kind,
            Date = date,
            Parties = parties,
            Act = act ?? throw Missing("act"),
            Quote = quote ?? throw Missing("quote"),
            Start = start ?? throw Missing("start"),
            End = end ?? throw Missing("end"),
            Engagement = engagement,
            Rule = rule,
            Because = because,
            Evidence = evidence,
        };
    }

    private OutcomeReading Outcome(ref Utf8JsonReader json)
    {
        OutcomeKind? kind = null;
        ImmutableArray<string> objects = [];
        ImmutableArray<string> parties = [];
        string? by = null;
        string? quote = null;
        int? start = null;
        int? end = null;
        int? engagement = null;
        var rule = "";
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "kind": kind = Word<OutcomeKind>(ref json); break;
                case "objects": objects = Texts(ref json); break;
                case "parties": parties = Texts(ref json); break;
                case "by": by = TextOrNull(ref json); break;
                case "quote": quote = Text(ref json); break;
                case "start": start = json.GetInt32(); break;
                case "end": end = json.GetInt32(); break;
                case "engagement": engagement = NumberOrNull(ref json); break;
                case "rule": rule = Text(ref json); break;
                default: throw Unknown(property);
            }
        }

        return new OutcomeReading
        {
            Kind = kind ?? throw Missing("kind"),
            Objects = objects,
            Parties = parties,
            By = by,
            Quote = quote ?? throw Missing("quote"),
            Start = start ?? throw Missing("start"),
            End = end ?? throw Missing("end"),
            Engagement = engagement,
            Rule = rule,
        };
    }
}
