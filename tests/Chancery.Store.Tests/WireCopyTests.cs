using System.Globalization;
using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Core.Resolution;
using Chancery.Store.Tests.Places;
using Xunit;

namespace Chancery.Store.Tests;

/// <summary>Copies are kept, and are those that the texts give, however the reports came and went.</summary>
public abstract class WireCopyTests(Place place) : IDisposable
{
    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(501)]
    [InlineData(502)]
    public void One_by_one_in_any_order_and_with_some_withdrawn_they_are_those_of_all_at_once(int seed)
    {
        var random = new Random(seed);
        var stories = Stories(random).ToArray();
        var leaving = stories[..8];
        random.Shuffle(stories);
        using var slow = RecordStore.Open(place["slow"]);
        foreach (var story in stories)
        {
            slow.AddReadings([story], "packs-1");
            _ = random.Next(2) == 0 ? slow.LoadCopies() : null;
        }

        foreach (var story in leaving)
        {
            slow.Withdraw(story.Report.ComputeId());
            _ = random.Next(2) == 0 ? slow.LoadCopies() : null;
        }

        using var quick = RecordStore.Open(place["quick"]);
        quick.AddReadings(stories.Except(leaving), "packs-1");
        var copies = quick.LoadCopies();
        Assert.InRange(copies.Count, 8, 26);
        Assert.Equal(copies.OrderBy(c => c.Key), slow.LoadCopies().OrderBy(c => c.Key));
        Assert.Equal(copies.OrderBy(c => c.Key), slow.LoadCopies(anew: true).OrderBy(c => c.Key));
        Assert.Equal(Record(quick.LoadReadings(), null), Record(slow.LoadReadings(), slow.LoadCopies()));
        Assert.Empty(slow.Check(repair: false));
    }

    [Fact]
    public void A_record_from_which_reports_were_withdrawn_is_that_of_the_others_to_the_byte()
    {
        var stories = Stories(new Random(521)).ToArray();
        using var with = RecordStore.Open(place["with"]);
        Made(with, stories);
        foreach (var story in stories[..8])
        {
            Assert.True(with.Withdraw(story.Report.ComputeId()));
        }

        using var without = RecordStore.Open(place["without"]);

        Assert.Equal(DoctorTests.Contents(Made(without, stories[8..])), DoctorTests.Contents(Made(with, [])));
        Assert.Empty(with.Check(repair: false));
    }

    [Fact]
    public void Those_that_share_a_formula_with_what_was_withdrawn_are_no_reason_to_make_the_record_as_a_whole()
    {
        const string Formula = "the ministry says that all of this is without prejudice to what either side has said of the matter before and that nothing in it binds anybody";
        var random = new Random(531);
        ReportReading[] stories =
        [
            .. Enumerable.Range(0, 30).Select(i => new ReportReading
            {
                Report = new Report(string.Create(CultureInfo.InvariantCulture, $"f{i}"), $"{Formula} {string.Join(' ', Enumerable.Range(0, 80).Select(_ => $"w{random.Next(9000)}"))}"),
                Language = "en",
                Published = Edtf.Of(new DateOnly(2020, 1, 1).AddDays(i)),
            }),
        ];
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings(stories, "packs-1");
        var (record, notes) = RecordBuilder.Resolve([.. store.LoadReadings()], [], store.LoadCopies());
        store.SaveRecord(record, notes: notes);
        Assert.Equal([stories[0].Report.ComputeId()], store.FindReports("f0"));
        Assert.True(store.Withdraw(stories[0].Report.ComputeId()));
        Assert.Empty(store.FindReports("f0"));
        store.SettleCopies();
        Assert.True(store.TryUpdate());
        Assert.Equal(29, store.Summarize().Reports);
    }

    private static RecordStore Made(RecordStore store, ReportReading[] added)
    {
        store.AddReadings(added, "packs-1");
        store.SaveRecord(RecordBuilder.Build([.. store.LoadReadings()], store.LoadDecisions(), store.LoadCopies()));
        return store;
    }

    [Fact]
    public void What_other_packs_read_otherwise_is_compared_anew()
    {
        var stories = Stories(new Random(511)).ToArray();
        var reread = stories.Select((s, i) => i % 3 > 0 ? s : s with { Published = null, Furniture = [new FurniturePassage(0, 60, s.Report.Text[..60], "furniture")] }).ToArray();
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings(stories, "packs-1");
        var before = store.LoadCopies();
        store.AddReadings(reread, "packs-2");
        Assert.NotEqual(before.OrderBy(c => c.Key), store.LoadCopies().OrderBy(c => c.Key));
        Assert.Equal(Record(reread, null), Record(store.LoadReadings(), store.LoadCopies()));
        Assert.Empty(store.Check(repair: false));
    }

    [Fact]
    public void A_record_of_the_second_version_gets_them_when_they_are_asked_for()
    {
        var stories = Stories(new Random(521)).ToArray();
        using (var store = RecordStore.Open(place["r"]))
        {
            store.AddReadings(stories, "packs-1");
        }

        place.Execute("r", place.Second);
        using var opened = RecordStore.OpenExisting(place["r"]);
        Assert.Empty(opened.Check(repair: false));
        Assert.Equal(Record(stories, null), Record(opened.LoadReadings(), opened.LoadCopies()));
        Assert.NotEmpty(opened.LoadCopies());
        Assert.Empty(opened.Check(repair: false));
    }

    [Fact]
    public void What_the_second_version_saved_is_saved_over()
    {
        using (var store = RecordStore.Open(place["r"]))
        {
            store.SaveRecord(Given.Record("r1", "r2", "r3"));
        }

        place.Execute("r", place.Second);
        using var opened = RecordStore.OpenExisting(place["r"]);
        Assert.Equal(3, opened.LoadRecord().Reports.Length);
        opened.SaveRecord(Given.Record("r0", "r1", "r3"));
        Assert.Equal(["r0", "r1", "r3"], opened.LoadRecord().Reports.Select(r => r.Id));
    }

    [Fact]
    public void What_is_kept_wrongly_is_found_and_mended()
    {
        var stories = Stories(new Random(531)).ToArray();
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings(stories, "packs-1");
        var copies = store.LoadCopies();
        place.Execute("r", "UPDATE copies SET told = told || 'x' WHERE report = (SELECT min(report) FROM copies)");
        Assert.Equal(Doctoring.FindingCode.Copies, Assert.Single(store.Check(repair: false)).Code);
        Assert.NotNull(Assert.Single(store.Check(repair: true)).Repaired);
        Assert.Empty(store.Check(repair: false));
        Assert.Equal(copies.OrderBy(c => c.Key), store.LoadCopies().OrderBy(c => c.Key));
    }

    private static string Record(IEnumerable<ReportReading> readings, IReadOnlyDictionary<string, string>? copies) =>
        JsonSerializer.Serialize(RecordBuilder.Build([.. readings], [], copies), RecordJson.Compact.DiplomaticRecord);

    private static IEnumerable<ReportReading> Stories(Random random)
    {
        var families = Enumerable.Range(0, 8).Select(_ => Enumerable.Range(0, random.Next(70, 120)).Select(_ => "w" + random.Next(3000).ToString(CultureInfo.InvariantCulture)).ToArray()).ToList();
        for (var i = 0; i < 40; i++)
        {
            var words = families[random.Next(families.Count)].ToArray();
            for (var change = random.Next(7); change > 0; change--)
            {
                words[random.Next(words.Length)] = "other";
            }

            yield return Given.Reading(string.Create(CultureInfo.InvariantCulture, $"{i}.txt"), string.Create(CultureInfo.InvariantCulture, $"{Given.PhoneTalks} {string.Join(' ', words)} {i}"));
        }
    }
}

public sealed class WireCopySqliteTests() : WireCopyTests(new SqlitePlace());

public sealed class WireCopyPostgresTests(PostgresServer server) : WireCopyTests(new PostgresPlace(server));
