using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;

namespace Chancery.Core.Json;

/// <content>The report, what is told beside it, and marks in its text.</content>
public sealed partial class ReadingParser
{
    private Report OneReport(ref Utf8JsonReader json)
    {
        string? source = null;
        string? text = null;
        string? url = null;
        Edtf? published = null;
        string? language = null;
        string? outlet = null;
        ReportTelling? telling = null;
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "source": source = Text(ref json); break;
                case "text": text = Text(ref json); break;
                case "url": url = TextOrNull(ref json); break;
                case "published": published = Date(ref json); break;
                case "language": language = TextOrNull(ref json); break;
                case "outlet": outlet = TextOrNull(ref json); break;
                case "telling": telling = json.TokenType == JsonTokenType.Null ? null : Telling(ref json); break;
                default: throw Unknown(property);
            }
        }

        return new Report(source ?? throw Missing("source"), text ?? throw Missing("text"))
        {
            Url = url,
            Published = published,
            Language = language,
            Outlet = outlet,
            Telling = telling,
        };
    }

    private ReportTelling Telling(ref Utf8JsonReader json)
    {
        ImmutableArray<DateCandidate> dates = [];
        string? outletFrom = null;
        string? byline = null;
        string? bylineFrom = null;
        ImmutableArray<Aside> asides = [];
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "dates": dates = List(ref json, Candidate); break;
                case "outletFrom": outletFrom = TextOrNull(ref json); break;
                case "byline": byline = TextOrNull(ref json); break;
                case "bylineFrom": bylineFrom = TextOrNull(ref json); break;
                case "asides": asides = List(ref json, OneAside); break;
                default: throw Unknown(property);
            }
        }

        return new ReportTelling
        {
            Dates = dates,
            OutletFrom = outletFrom,
            Byline = byline,
            BylineFrom = bylineFrom,
            Asides = asides,
        };
    }

    private Aside OneAside(ref Utf8JsonReader json)
    {
        int? start = null;
        int? end = null;
        var isCaption = false;
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "start": start = json.GetInt32(); break;
                case "end": end = json.GetInt32(); break;
                case "isCaption": isCaption = json.GetBoolean(); break;
                default: throw Unknown(property);
            }
        }

        return new Aside(start ?? throw Missing("start"), end ?? throw Missing("end"), isCaption);
    }

    private DateCandidate Candidate(ref Utf8JsonReader json)
    {
        string? source = null;
        string? told = null;
        Edtf? day = null;
        int? start = null;
        int? end = null;
        string? doubt = null;
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "source": source = Text(ref json); break;
                case "told": told = Text(ref json); break;
                case "day": day = Date(ref json); break;
                case "start": start = NumberOrNull(ref json); break;
                case "end": end = NumberOrNull(ref json); break;
                case "doubt": doubt = TextOrNull(ref json); break;
                default: throw Unknown(property);
            }
        }

        return new DateCandidate(source ?? throw Missing("source"), told ?? throw Missing("told"), day)
        {
            Start = start,
            End = end,
            Doubt = doubt,
        };
    }

    private LineageMark Mark(ref Utf8JsonReader json)
    {
        string? agency = null;
        string? form = null;
        int? start = null;
        int? end = null;
        string? quote = null;
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "agency": agency = Text(ref json); break;
                case "form": form = Text(ref json); break;
                case "start": start = json.GetInt32(); break;
                case "end": end = json.GetInt32(); break;
                case "quote": quote = Text(ref json); break;
                default: throw Unknown(property);
            }
        }

        return new LineageMark(agency ?? throw Missing("agency"), form ?? throw Missing("form"), start ?? throw Missing("start"), end ?? throw Missing("end"), quote ?? throw Missing("quote"));
    }

    private FurniturePassage Furniture(ref Utf8JsonReader json)
    {
        int? start = null;
        int? end = null;
        string? quote = null;
        string? rule = null;
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "start": start = json.GetInt32(); break;
                case "end": end = json.GetInt32(); break;
                case "quote": quote = Text(ref json); break;
                case "rule": rule = Text(ref json); break;
                default: throw Unknown(property);
            }
        }

        return new FurniturePassage(start ?? throw Missing("start"), end ?? throw Missing("end"), quote ?? throw Missing("quote"), rule ?? throw Missing("rule"));
    }

    private YearHint Hint(ref Utf8JsonReader json)
    {
        int? from = null;
        int? to = null;
        string? because = null;
        int? start = null;
        int? end = null;
        string? rule = null;
        Open(ref json);
        while (Next(ref json, out var property))
        {
            switch (property)
            {
                case "from": from = NumberOrNull(ref json); break;
                case "to": to = NumberOrNull(ref json); break;
                case "because": because = Text(ref json); break;
                case "start": start = json.GetInt32(); break;
                case "end": end = json.GetInt32(); break;
                case "rule": rule = Text(ref json); break;
                default: throw Unknown(property);
            }
        }

        return new YearHint(from, to, because ?? throw Missing("because"), start ?? throw Missing("start"), end ?? throw Missing("end"), rule ?? throw Missing("rule"));
    }
}
