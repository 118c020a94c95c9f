using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;

namespace Chancery.Core.Json;

/// <summary>Reads readings back from the JSON that <see cref="RecordJson.Compact"/> writes, several times as fast as the serializer.</summary>
/// <remarks>
/// It knows the properties by name. At one that it does not know, or a value that it does not expect, it leaves the whole reading to the
/// serializer: so both always give the same, and a new property costs time here and nothing else. One instance serves one thread.
/// </remarks>
public sealed partial class ReadingParser
{
    private readonly JsonTexts _texts = new();

    /// <summary>The reading.</summary>
    /// <param name="written">UTF-8.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public ReportReading Parse(ReadOnlySpan<byte> written)
    {
        try
        {
            return ParseKnown(written);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return JsonSerializer.Deserialize(written, RecordJson.Compact.ReportReading) ?? throw new JsonException("a reading is expected here");
        }
    }

    /// <summary>As <see cref="Parse"/>, but throws at what it does not know.</summary>
    internal ReportReading ParseKnown(ReadOnlySpan<byte> written)
    {
        var json = new Utf8JsonReader(written);
        json.Read();
        var reading = Reading(ref json);
        return json.Read() ? throw new JsonException("nothing is expected here") : reading;
    }

    private ReportReading Reading(ref Utf8JsonReader json)
    {
        Report? report = null;
        string? language = null;
        string? publishedBecause = null, outlet = null, outletFrom = null, byline = null, bylineFrom = null;
        Edtf? published = null;
        var turnedDown = false;
        ImmutableArray<DateCandidate> candidates = [];
        ImmutableArray<LineageMark> lineage = [];
        ImmutableArray<EngagementReading> engagements = [];
        ImmutableArray<AgreementReading> agreements = [];
        ImmutableArray<StanceReading> stances = [];
        ImmutableArray<CourtesyReading> courtesies = [];
        ImmutableArray<InstrumentReading> instruments = [];
        ImmutableArray<OutcomeReading> outcomes = [];
        ImmutableArray<FurniturePassage> furniture = [];
        ImmutableArray<YearHint> hints = [];
        Open(ref json);
        while (Next(ref json, out var name))
        {
            switch (name)
            {
                case "report": report = OneReport(ref json); break;
                case "language": language = Text(ref json); break;
                case "published": published = Date(ref json); break;
                case "publishedBecause": publishedBecause = TextOrNull(ref json); break;
                case "publishedCandidates": candidates = List(ref json, Candidate); break;
                case "outlet": outlet = TextOrNull(ref json); break;
                case "outletFrom": outletFrom = TextOrNull(ref json); break;
                case "byline": byline = TextOrNull(ref json); break;
                case "bylineFrom": bylineFrom = TextOrNull(ref json); break;
                case "lineage": lineage = List(ref json, Mark); break;
                case "turnedDown": turnedDown = json.GetBoolean(); break;
                case "engagements": engagements = List(ref json, Engagement); break;
                case "agreements": agreements = List(ref json, Agreement); break;
                case "stances": stances = List(ref json, Stance); break;
                case "courtesies": courtesies = List(ref json, Courtesy); break;
                case "instruments": instruments = List(ref json, Instrument); break;
                case "outcomes": outcomes = List(ref json, Outcome); break;
                case "furniture": furniture = List(ref json, Furniture); break;
                case "yearHints": hints = List(ref json, Hint); break;
                default: throw Unknown(name);
            }
        }

        return new ReportReading
        {
            Report = report ?? throw Missing("report"),
            Language = language ?? throw Missing("language"),
            Published = published,
            PublishedBecause = publishedBecause,
            PublishedCandidates = candidates,
            Outlet = outlet,
            OutletFrom = outletFrom,
            Byline = byline,
            BylineFrom = bylineFrom,
            Lineage = lineage,
            TurnedDown = turnedDown,
            Engagements = engagements,
            Agreements = agreements,
            Stances = stances,
            Courtesies = courtesies,
            Instruments = instruments,
            Outcomes = outcomes,
            Furniture = furniture,
            YearHints = hints,
        };
    }

    private delegate T Item<T>(ref Utf8JsonReader json);

    private static ImmutableArray<T> List<T>(ref Utf8JsonReader json, Item<T> item)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("a list is expected here");
        }

        json.Read();
        if (json.TokenType == JsonTokenType.EndArray)
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>();
        for (; json.TokenType != JsonTokenType.EndArray; json.Read())
        {
            items.Add(item(ref json));
        }

        return items.DrainToImmutable();
    }

    private ImmutableArray<string> Texts(ref Utf8JsonReader json) => List(ref json, Text);

    private static void Open(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("an object is expected here");
        }
    }

    /// <summary>Stands on the value of the next property afterwards; false at the end of the object.</summary>
    private bool Next(ref Utf8JsonReader json, out string name)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
        {
            name = "";
            return false;
        }

        name = _texts.Of(ref json);
        json.Read();
        return true;
    }

    private string Text(ref Utf8JsonReader json) => _texts.Of(ref json);

    private string? TextOrNull(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Null ? null : _texts.Of(ref json);

    private static int? NumberOrNull(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Null ? null : json.GetInt32();

    private Edtf? Date(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Null ? null : Edtf.TryParse(_texts.Of(ref json), out var date) ? date : throw new JsonException("a date is expected here");

    private T Word<T>(ref Utf8JsonReader json)
        where T : struct, Enum => Words<T>.ByName.TryGetValue(_texts.Of(ref json), out var value) ? value : throw new JsonException("a known word is expected here");

    private static JsonException Unknown(string name) => new($"{name} is not known here");

    private static JsonException Missing(string name) => new($"{name} is missing");

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> ByName = Enum.GetValues<T>().ToDictionary(v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()), v => v, StringComparer.Ordinal);
    }
}
