using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;

namespace Chancery.Core.Tests.Resolution;

/// <summary>Readings of invented engagements as several careless papers would tell them; the same for the same seed.</summary>
internal sealed class NoisyReadings(int seed)
{
    private static readonly string[] s_parties = ["VN", "JP", "US", "KR", "SG", "AU", "IN", "FR", "LA", "TH"];
    private static readonly string[] s_topics = ["asean", "war-legacy", "covid-19", "south-china-sea", "energy"];
    private static readonly string[] s_syllables = ["ka", "mo", "ri", "sha", "to", "ne", "vin", "lu", "ya", "su", "hen", "dor", "mi", "zen"];
    private readonly Random _random = new(seed);

    public IEnumerable<ReportReading> Take(int reports, int engagements)
    {
        var events = Enumerable.Range(0, engagements).Select(_ => Event()).OrderBy(e => e.Date).ToList();
        for (var i = 0; i < reports; i++)
        {
            var at = _random.Next(1, events.Count);
            var main = events[at];
            var referred = events[_random.Next(at)];
            var day = main.Date!.Value.Start.ToDay()!.Value;
            yield return new ReportReading
            {
                Report = new Report(string.Create(CultureInfo.InvariantCulture, $"r{i:00000}"), Words(_random.Next(60, 400))),
                Language = Chance(.3) ? "vi" : "en",
                Published = Chance(.5) ? Edtf.Of(day.AddDays(1)) : null,
                Engagements = [Spoil(main), Spoil(referred) with { Status = EngagementStatus.Referred, YearOffset = Chance(.2) ? referred.Date!.Value.Start.Year - day.Year : null }],
                Agreements =
                [
                    Told.Agreement((AgreementType)_random.Next(4), main.Parties[0], main.Parties[1], s_topics[_random.Next(s_topics.Length)], "quote", condition: Chance(.2) ? "if" : null) with
                    {
                        Objects = Chance(.5) ? [.. Things().Take(_random.Next(1, 4)).Distinct().Order(StringComparer.Ordinal)] : [],
                        ConditionObjects = Chance(.2) ? ["pandemic"] : [],
                    },
                ],
                Outcomes = Chance(.3) ? [new OutcomeReading { Kind = (OutcomeKind)_random.Next(2), Objects = [Chance(.5) ? "pandemic" : "ships"], Parties = [.. main.Parties.Order(StringComparer.Ordinal)], Quote = "quote", Start = 5, End = 10, Engagement = Chance(.8) ? 0 : null }] : [],
                Stances = [Told.Stance(main.Parties[0], main.Participants[0].Name, "asean", StanceKind.Supports, "quote")],
            };
        }
    }

    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        var list = items.ToArray();
        _random.Shuffle(list);
        return list;
    }

    private EngagementReading Event()
    {
        var a = _random.Next(s_parties.Length);
        var b = (a + 1 + _random.Next(s_parties.Length - 1)) % s_parties.Length;
        var day = new DateOnly(2010, 1, 1).AddDays(_random.Next(5000));
        var round = Chance(.3);
        return new EngagementReading
        {
            Status = EngagementStatus.Main,
            Kind = round ? EngagementKind.Dialogue : (EngagementKind)_random.Next(1, 5),
            Mechanism = round ? $"{s_parties[Math.Min(a, b)]}-{s_parties[Math.Max(a, b)]} Defence Policy Dialogue" : null,
            Edition = round ? day.Year - 2008 : null,
            Date = Edtf.Of(day),
            Place = Chance(.5) ? "Hanoi" : null,
            Parties = [s_parties[a], s_parties[b]],
            Participants = [Person(s_parties[a]), Person(s_parties[b])],
            Topics = [s_topics[_random.Next(s_topics.Length)]],
        };
    }

    private EngagementReading Spoil(EngagementReading told)
    {
        var date = told.Date!.Value;
        return told with
        {
            Date = Chance(.3) ? new Edtf(date.Start with { Year = null }) : Chance(.1) ? new Edtf(date.Start with { Day = null }) : Chance(.05) ? null : date,
            Edition = Chance(.2) ? null : told.Edition,
            Mode = Chance(.3) ? (EngagementMode)_random.Next(3) : null,
            Participants = Chance(.1) ? [] : [.. told.Participants.Select(p => Chance(.1) ? p with { Name = Misspell(p.Name!) } : p)],
        };
    }

    private Participant Person(string party) => Told.Person($"{Name()} {Name()}{(Chance(.3) ? $" {Name()}" : "")}", party, Chance(.7) ? "Minister of Defence" : "Deputy Minister of Foreign Affairs", Chance(.2) ? "General" : null);

    private string[] Things() => _random.Next(4) switch { 0 => ["ships", "@Da Nang"], 1 => ["ships"], 2 => ["hotline", "@Hue", "@Da Nang"], _ => ["dioxin", "@Hue", "ships"] };

    private string Name() => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(string.Concat(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => s_syllables[_random.Next(s_syllables.Length)])));

    private string Misspell(string name) => Chance(.5) && name.Split(' ') is { Length: 3 } parts ? $"{parts[0]} {parts[2]}" : name[..^1] + "o";

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => s_syllables[_random.Next(s_syllables.Length)] + s_syllables[_random.Next(s_syllables.Length)]));

    private bool Chance(double share) => _random.NextDouble() < share;
}
