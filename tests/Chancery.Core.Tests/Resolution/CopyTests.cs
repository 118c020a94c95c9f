using System.Globalization;
using Chancery.Core.Copies;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Core.Tests.Resolution;

/// <summary>Copies found one by one, in any order and with reports withdrawn, are those found at once.</summary>
public sealed class CopyTests
{
    [Theory]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    public void However_reports_come_and_go_the_copies_are_those_of_what_is_there(int seed)
    {
        var random = new Random(seed);
        var all = Stories(random, 150, boilerplate: "").ToArray();
        var desk = new Desk();
        var there = new HashSet<ReportReading>();
        random.Shuffle(all);
        foreach (var story in all)
        {
            desk.Add(story);
            there.Add(story);
            if (random.Next(4) == 0)
            {
                var leaving = there.ElementAt(random.Next(there.Count));
                desk.Withdraw(leaving);
                there.Remove(leaving);
            }

            if (random.Next(3) > 0)
            {
                desk.Settle();
            }
        }

        desk.Settle();
        Assert.Equal(AtOnce(there), desk.Copies);
        Assert.InRange(desk.Copies.Count, there.Count / 4, there.Count * 3 / 4);
        Assert.Equal(Told.Json([.. there]), System.Text.Json.JsonSerializer.Serialize(Core.Resolution.RecordBuilder.Build([.. there], [], desk.Copies), Core.Json.RecordJson.Indented.DiplomaticRecord));
    }

    /// <summary>The runs of a formula lead nowhere once very many hold it; who comes early in the order of telling moves that border.</summary>
    [Theory]
    [InlineData(411)]
    [InlineData(412)]
    public void A_formula_in_very_many_reports_makes_no_difference_to_the_order_of_adding(int seed)
    {
        var random = new Random(seed);
        var all = Stories(random, 420, "the ministry says that all of this is without prejudice to what either side has said of the matter before and that nothing in it binds anybody who was not there in person on the day").ToArray();
        var desk = new Desk();
        foreach (var story in all.OrderBy(_ => random.Next()).ToList())
        {
            desk.Add(story);
            if (random.Next(5) == 0)
            {
                desk.Settle();
            }
        }

        desk.Settle();
        Assert.Equal(AtOnce(all), desk.Copies);
        foreach (var story in all.Take(60))
        {
            desk.Withdraw(story);
        }

        desk.Settle();
        Assert.Equal(AtOnce(all.Skip(60)), desk.Copies);
    }

    [Fact]
    public void Only_what_came_or_hangs_on_it_is_looked_at()
    {
        var random = new Random(421);
        var desk = new Desk();
        foreach (var story in Stories(random, 200, ""))
        {
            desk.Add(story);
        }

        Assert.Equal(200, desk.Settle());
        Assert.Equal(0, desk.Settle());
        desk.Add(Story(Words(random, 90), 1, new DateOnly(2031, 1, 1)));
        Assert.Equal(1, desk.Settle());
    }

    private static Dictionary<string, string> AtOnce(IEnumerable<ReportReading> stories)
    {
        var desk = new Desk();
        foreach (var story in stories)
        {
            desk.Add(story);
        }

        desk.Settle();
        return desk.Copies;
    }

    /// <summary>Some families of stories, each told by several papers that cut and change it more or less; told days in any order.</summary>
    private static IEnumerable<ReportReading> Stories(Random random, int count, string boilerplate)
    {
        var families = Enumerable.Range(0, count / 5).Select(_ => Words(random, random.Next(10, 90))).ToList();
        for (var i = 0; i < count; i++)
        {
            var words = families[random.Next(families.Count)].ToArray();
            for (var change = random.Next(4) * words.Length / 60; change > 0; change--)
            {
                words[random.Next(words.Length)] = "changed" + random.Next(99).ToString(CultureInfo.InvariantCulture);
            }

            yield return Story([.. words.Take(random.Next(words.Length * 2 / 3, words.Length + 1)), boilerplate], i, random.Next(6) == 0 ? null : new DateOnly(2020, 1, 1).AddDays(random.Next(300)));
        }
    }

    private static ReportReading Story(string[] words, int number, DateOnly? day) => new()
    {
        Report = new Report(string.Create(CultureInfo.InvariantCulture, $"s{number}"), string.Join(' ', words)) { Url = string.Create(CultureInfo.InvariantCulture, $"https://example.org/{number}") },
        Language = "en",
        Published = day is { } known ? Edtf.Of(known) : null,
    };

    private static string[] Words(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => "w" + random.Next(5000).ToString(CultureInfo.InvariantCulture))];

    /// <summary>Keeps what a store keeps.</summary>
    private sealed class Desk
    {
        private readonly Dictionary<long, (CopyEntry Entry, string Id, uint[] Runs)> _kept = [];
        private long _next;

        public Dictionary<string, string> Copies => _kept.Values
            .Where(k => k.Entry.Original is not null)
            .OrderBy(k => k.Id, StringComparer.Ordinal)
            .ToDictionary(k => k.Id, k => _kept[k.Entry.Original!.Value].Id, StringComparer.Ordinal);

        public void Add(ReportReading reading)
        {
            var (id, runs) = (reading.Report.ComputeId(), TextRuns.FromBytes(TextRuns.ToBytes(TextRuns.Of(reading))));
            _kept[++_next] = (new CopyEntry(_next, CopyEntry.ToldOf(reading, id), TextRuns.Sample(runs)), id, runs);
        }

        public void Withdraw(ReportReading reading)
        {
            var key = _kept.Single(k => k.Value.Id == reading.Report.ComputeId()).Key;
            Settle(key);
            _kept.Remove(key);
        }

        /// <summary>How many entries changed.</summary>
        public int Settle(long? leaving = null) => CopyFinder.Settle(_kept.Values.Select(k => k.Entry), key => _kept[key].Runs, leaving).Count;
    }
}
