using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;

namespace Chancery.Core.Tests.Resolution;

/// <summary>Readings in which everything has to do with everything: few parties, days and names; the same for the same seed.</summary>
internal sealed class TangledReadings(int seed)
{
    private static readonly string[] s_parties = ["VN", "JP", "US", "KR"];
    private static readonly string[] s_titles = ["Defence Policy Dialogue", "VN-JP Defence Policy Dialogue", "Policy Dialogue on Defence (DPD)", "2+2 Dialogue", "2+2 Foreign and Defence Dialogue", "Steering Committee", "Steering Committee for Cooperation", "ASEAN Regional Forum", "Regional Forum"];
    private static readonly string[] s_given = ["Anh", "Bao", "Kenji", "Mary", "Jin", "Anna Maria"];
    private static readonly string[] s_family = ["Tran", "Suzuki", "Smith", "Park", "Parks", "Suzukki"];
    private static readonly string[] s_topics = ["asean", "war-legacy", "south-china-sea"];
    private static readonly string[] s_documents = ["Memorandum of Understanding on Defence", "Joint Vision Statement", "Law of the Sea Convention"];
    private static readonly (string Office, string Level)[] s_offices = [("Minister of Defence", "minister"), ("Deputy Minister of Defence", "deputy"), ("President", "head-of-state"), ("Acting Minister of Defence", "minister")];
    private readonly Random _random = new(seed);
    private int _number;

    public IEnumerable<ReportReading> Take(int reports)
    {
        var words = Enumerable.Range(0, Math.Max(1, reports / 2)).Select(_ => string.Join(' ', Enumerable.Range(0, 120).Select(_ => $"w{_random.Next(4000)}"))).ToList();
        for (var i = 0; i < reports; i++)
        {
            yield return Report(string.Create(CultureInfo.InvariantCulture, $"r{_number++:00000}"), $"{words[_random.Next(words.Count)]} by {i}");
        }
    }

    /// <summary>The same report, read otherwise.</summary>
    public ReportReading Again(ReportReading reading) => Report(reading.Report.Source, reading.Report.Text);

    private ReportReading Report(string source, string text)
    {
        var day = Day();
        return new ReportReading
        {
            Report = new Report(source, text),
            Language = Chance(.4) ? "vi" : "en",
            Published = Chance(.7) ? Edtf.Of(day) : Chance(.3) ? new Edtf(new PartialDate(day.Year, day.Month, null)) : null,
            Outlet = Chance(.5) ? "VNA" : null,
            Engagements = [.. Enumerable.Range(0, _random.Next(0, 4)).Select(_ => Engagement(day))],
            YearHints = Chance(.2) ? [new YearHint(2018, Chance(.5) ? 2020 : null, "a hint", 0, 4, "test")] : [],
            Agreements = [.. Enumerable.Range(0, _random.Next(0, 3)).Select(n => Agreement(n))],
            Outcomes = Chance(.2) ? [new OutcomeReading { Kind = (OutcomeKind)_random.Next(2), Objects = [Chance(.5) ? "pandemic" : "ships"], Parties = [.. Two().Order(StringComparer.Ordinal)], Quote = "quote", Start = 5, End = 10, Engagement = 0 }] : [],
            Stances = Chance(.4) ? [Told.Stance(Any(s_parties), Name(), "asean", StanceKind.Supports, "quote")] : [],
            Courtesies = Chance(.2) ? [new CourtesyReading { Type = CourtesyType.Invitation, From = Any(s_parties), To = Any(s_parties), Quote = "quote", Start = 1, End = 6, Engagement = 0 }] : [],
            Instruments = [.. Enumerable.Range(0, _random.Next(0, 3)).Select(n => new InstrumentReading { Name = Any(s_documents), Date = Chance(.5) ? Edtf.Of(Day()) : null, Parties = Chance(.5) ? [.. Two()] : [], Act = (InstrumentAct)_random.Next(3), Quote = "quote", Start = n, End = n + 5, Engagement = Chance(.7) ? 0 : null })],
        };
    }

    private EngagementReading Engagement(DateOnly published)
    {
        var kind = (EngagementKind)_random.Next(9);
        var day = Chance(.6) ? published.AddDays(_random.Next(-3, 4)) : Day();
        var parties = Chance(.1) ? [Any(s_parties)] : Chance(.15) ? ["ASEAN", .. s_parties.Take(3)] : Two();
        var titled = Chance(.35);
        var participants = Enumerable.Range(0, _random.Next(0, 4)).Select(n => Person(parties, n)).ToImmutableArray();
        return new EngagementReading
        {
            Status = (EngagementStatus)(Chance(.6) ? 0 : _random.Next(3)),
            Kind = kind,
            Mode = Chance(.3) ? (EngagementMode)_random.Next(3) : null,
            Mechanism = titled ? Any(s_titles) : null,
            Edition = titled && Chance(.7) ? day.Year - 2014 : null,
            Date = Date(day, kind),
            YearOffset = Chance(.1) ? -_random.Next(2) : null,
            Ahead = Chance(.1),
            Caption = Chance(.05),
            Place = Chance(.5) ? (Chance(.5) ? "Hanoi" : "Tokyo") : null,
            Country = Chance(.4) ? Any(parties) : null,
            Parties = [.. parties],
            Participants = participants,
            Topics = Chance(.6) ? [Any(s_topics)] : [],
            Reasoning = Chance(.1) ? ["date: told elsewhere"] : [],
            Evidence =
            [
                new Evidence("kind", kind.ToString(), 0, 4, "four", "test"),
                .. participants.Where(p => p.Party is not null && Chance(.8)).Select(p => new Evidence("participants.party", p.Party, p.Start, p.End, "name", Chance(.7) ? "test.office-name" : "party.the-other-side")),
            ],
        };
    }

    private Edtf? Date(DateOnly day, EngagementKind kind)
    {
        var date = Edtf.Of(day);
        return Chance(.1) ? null
            : Chance(.2) ? new Edtf(date.Start with { Year = null })
            : Chance(.1) ? new Edtf(date.Start with { Day = null })
            : Chance(.05) ? new Edtf(date.Start with { Day = null, Month = null })
            : kind is EngagementKind.Visit or EngagementKind.Conference && Chance(.7) ? new Edtf(date.Start, PartialDate.Of(day.AddDays(_random.Next(1, 6)))) : date;
    }

    private Participant Person(IReadOnlyList<string> parties, int place)
    {
        var (office, level) = s_offices[_random.Next(s_offices.Length)];
        var named = Chance(.85);
        return new Participant(named ? Name() : null, Chance(.1) ? null : Chance(.15) ? Any(s_parties) : Any(parties), !named || Chance(.8) ? office : null, Chance(.1) ? "General" : null, (ParticipantRole)_random.Next(4), place * 10, (place * 10) + 5)
        {
            Level = Chance(.8) ? level : null,
            Acting = office.StartsWith("Acting", StringComparison.Ordinal),
        };
    }

    private AgreementReading Agreement(int place) => Told.Agreement((AgreementType)_random.Next(4), Any(s_parties), Any(s_parties), Any(s_topics), $"quote {place}", condition: Chance(.2) ? "if" : null) with
    {
        Start = place,
        Topic = Chance(.1) ? null : Any(s_topics),
        Objects = Chance(.5) ? ["ships"] : [],
        ConditionObjects = Chance(.2) ? ["pandemic"] : [],
        Speaker = Chance(.4) ? Name() : null,
        Engagement = Chance(.9) ? 0 : null,
    };

    private string Name() => Chance(.1) ? Any(s_family) : Chance(.1) ? $"{Any(s_family)} {Any(s_given)}" : $"{Any(s_given)} {Any(s_family)}";

    private string[] Two()
    {
        var a = _random.Next(s_parties.Length);
        return [s_parties[a], s_parties[(a + 1 + _random.Next(s_parties.Length - 1)) % s_parties.Length]];
    }

    private DateOnly Day() => new DateOnly(2016 + _random.Next(6), 1 + _random.Next(3), 1 + _random.Next(28));

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private bool Chance(double share) => _random.NextDouble() < share;
}
