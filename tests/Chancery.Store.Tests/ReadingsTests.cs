using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Store;
using Chancery.Store.Tests.Places;
using System.Collections.Immutable;
using System.Text.Json;
using Xunit;

namespace Chancery.Store.Tests;

/// <summary>What holds for reports and readings, whatever they are kept in.</summary>
public abstract class ReadingsTests(Place place) : IDisposable
{
    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_reading_comes_back_as_it_was()
    {
        var reading = Given.Reading("a.txt", "Thượng tướng Nguyễn Chí Vịnh 😀 điện đàm\u00a0\0 với Nhật Bản trong dịp này, và nhiều từ nữa để các đoạn nằm trong văn bản này là đủ.");
        using (var store = RecordStore.Open(place["r"]))
        {
            Assert.Equal(1, store.AddReadings([reading], "packs-1"));
        }

        using var again = RecordStore.OpenExisting(place["r"]);
        Assert.Equal(Json(reading), Json(Assert.Single(again.LoadReadings())));
        Assert.Equal("", Assert.Single(again.LoadReadings(withText: false)).Report.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"language\":\"en\"}")]
    [InlineData("{}{}")]
    public void What_is_no_reading_is_reported_as_damage(string json)
    {
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings([Given.Reading("a.txt")], "packs-1");
        place.Execute("r", $"UPDATE readings SET json = '{json}'");
        Assert.Equal(StoreFault.Damaged, Assert.Throws<StoreException>(() => store.LoadReadings().ToList()).Code);
    }

    [Fact]
    public void Adding_again_changes_nothing()
    {
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings([Given.Reading("a.txt")], "packs-1");
        store.SaveRecord(Given.Record("r1"));
        var claims = store.LoadClaims(Given.Reading("a.txt").Report.ComputeId());

        Assert.Equal(0, store.AddReadings([Given.Reading("a.txt"), Given.Reading("a.txt")], "packs-1"));
        Assert.True(store.IsCurrent);
        Assert.Equal(claims, store.LoadClaims(Given.Reading("a.txt").Report.ComputeId()));
    }

    [Fact]
    public void One_text_under_two_names_keeps_the_first_name_in_any_order()
    {
        foreach (var (first, second, file) in new[] { ("a.txt", "b.txt", "ab"), ("b.txt", "a.txt", "ba") })
        {
            using var store = RecordStore.Open(place[file]);
            store.AddReadings([Given.Reading(first)], "packs-1");
            Assert.Equal(first == "b.txt", store.Wants(Given.Reading(second).Report, "packs-1"));
            store.AddReadings([Given.Reading(second)], "packs-1");
            Assert.Equal("a.txt", Assert.Single(store.LoadReadings()).Report.Source);
        }
    }

    [Fact]
    public void Two_pages_alike_but_for_the_days_that_they_tell_keep_the_first_telling_in_any_order()
    {
        var (plain, early, late) = (Told(null), Told("2020-06-11"), Told("2020-06-12"));
        ReportReading[][] orders = [[plain, early, late], [late, early, plain], [early, plain, late], [late, plain, early]];
        var kept = new List<string>();
        for (var i = 0; i < orders.Length; i++)
        {
            using var store = RecordStore.Open(place[$"telling{i}"]);
            foreach (var reading in orders[i])
            {
                store.AddReadings([reading], "packs-1");
            }

            Assert.All(orders[i], r => Assert.False(store.Wants(r.Report, "packs-1")));
            Assert.Equal(0, store.AddReadings(orders[i], "packs-1"));
            kept.Add(Json(Assert.Single(store.LoadReadings())));
        }

        Assert.Single(kept.Distinct());

        static ReportReading Told(string? day)
        {
            var reading = Given.Reading("page.html");
            var candidates = day is null ? ImmutableArray<DateCandidate>.Empty : [new DateCandidate("meta date", day, null)];
            return reading with { PublishedCandidates = candidates, Report = reading.Report with { Telling = day is null ? null : new ReportTelling { Dates = candidates } } };
        }
    }

    [Fact]
    public void Readings_come_in_one_order_however_they_were_added()
    {
        string[] texts = ["one " + Given.PhoneTalks, "two " + Given.PhoneTalks, "three " + Given.PhoneTalks];
        using var forth = RecordStore.Open(place["forth"]);
        using var back = RecordStore.Open(place["back"]);
        forth.AddReadings(texts.Select(t => Given.Reading("x", t)), "packs-1");
        foreach (var text in texts.Reverse())
        {
            back.AddReadings([Given.Reading("x", text)], "packs-1");
        }

        Assert.Equal(forth.LoadReadings().Select(Json), back.LoadReadings().Select(Json));
    }

    [Fact]
    public void Other_packs_make_a_report_stale_until_it_is_read_again()
    {
        using var store = RecordStore.Open(place["r"]);
        var reading = Given.Reading("a.txt");
        store.AddReadings([reading], "packs-1");
        Assert.Equal([reading.Report.ComputeId()], store.Known("packs-1"));
        Assert.Empty(store.Known("packs-2"));
        Assert.Equal(reading.Report, Assert.Single(store.Stale("packs-2")));

        Assert.Equal(1, store.AddReadings([reading with { Engagements = [] }], "packs-2"));
        Assert.Empty(store.Stale("packs-2"));
        Assert.Empty(Assert.Single(store.LoadReadings()).Engagements);
        Assert.DoesNotContain(store.LoadClaims(reading.Report.ComputeId()), c => c.Subject.StartsWith("engagement/", StringComparison.Ordinal));
    }

    [Fact]
    public void Claims_carry_value_words_span_and_rule()
    {
        using var store = RecordStore.Open(place["r"]);
        var reading = Given.Reading("a.txt");
        store.AddReadings([reading], "packs-1");
        var claims = store.LoadClaims(reading.Report.ComputeId());

        var date = Assert.Single(claims, c => c is { Subject: "engagement/0", Property: "date" });
        Assert.Equal(("2020-06-10", "June 10", 36, 43, "date.month-day"), (date.Value, date.Words, date.Start, date.End, date.Rule));
        Assert.Equal("Nguyen Chi Vinh", Assert.Single(claims, c => c is { Subject: "engagement/0/participant/0", Property: "name" }).Words);
        Assert.Equal("after the pandemic is controlled", Assert.Single(claims, c => c is { Subject: "agreement/0", Property: "condition" }).Value);
        Assert.Equal("engagement/0", Assert.Single(claims, c => c is { Subject: "stance/0", Property: "engagement" }).Value);
        Assert.Contains(claims, c => c is { Subject: "courtesy/0", Property: "type", Value: "invitation" });
        Assert.Contains(claims, c => c is { Subject: "instrument/0", Property: "act", Value: "cited" });
        Assert.Equal(claims.Count, claims.Select(c => c.ComputeId()).Distinct().Count());
    }

    [Fact]
    public void A_batch_that_breaks_off_leaves_the_old_state()
    {
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings([Given.Reading("a.txt")], "packs-1");
        Assert.Throws<InvalidOperationException>(() => store.AddReadings(Breaking(), "packs-1"));
        Assert.Single(store.LoadReadings());
        Assert.Empty(store.Search("breaking"));
        Assert.Equal(1, store.AddReadings([Given.Reading("b.txt", "breaking " + Given.PhoneTalks)], "packs-1"));

        static IEnumerable<ReportReading> Breaking()
        {
            yield return Given.Reading("b.txt", "breaking " + Given.PhoneTalks);
            throw new InvalidOperationException("killed");
        }
    }

    [Theory]
    [InlineData("nguyen chi vinh")]
    [InlineData("DIEN dam")]
    [InlineData("\"Nguyễn\" OR (")]
    public void Search_knows_no_case_no_diacritics_and_no_query_language(string words)
    {
        using var store = RecordStore.Open(place["r"]);
        store.AddReadings([Given.Reading("vi.txt", "Thượng tướng Nguyễn Chí Vịnh điện đàm với Nhật Bản; or (không). " + Given.PhoneTalks)], "packs-1");
        var hit = Assert.Single(store.Search(words));
        Assert.Equal("vi.txt", hit.Source);
        Assert.Contains("Nguyễn", hit.Passage);
        Assert.Empty(store.Search("Lavrov"));
        Assert.Empty(store.Search("  "));
    }

    private static string Json(ReportReading reading) => JsonSerializer.Serialize(reading, RecordJson.Compact.ReportReading);
}

public sealed class ReadingsInSqliteTests() : ReadingsTests(new SqlitePlace());

public sealed class ReadingsInPostgresTests(PostgresServer server) : ReadingsTests(new PostgresPlace(server));
