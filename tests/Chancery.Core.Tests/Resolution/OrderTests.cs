using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Resolution;
using Xunit;

namespace Chancery.Core.Tests.Resolution;

/// <summary>The law of the record: a pure function of its inputs, whatever their order.</summary>
public sealed class OrderTests
{
    [Fact]
    public void All120OrdersOfTheSeedsGiveOneRecord()
    {
        var expected = Told.Json([.. SeedReadings.All]);
        foreach (var order in Orders([.. SeedReadings.All]))
        {
            Assert.Equal(expected, Told.Json(order));
        }
    }

    [Fact]
    public void RecordIsReadBackAsItWasWritten()
    {
        var written = Told.Json([.. SeedReadings.All]);
        var read = JsonSerializer.Deserialize(written, RecordJson.Indented.DiplomaticRecord)!;
        Assert.Equal(written, JsonSerializer.Serialize(read, RecordJson.Indented.DiplomaticRecord));
    }

    [Fact]
    public void ReportsGivenTwiceCountOnce()
    {
        Assert.Equal(Told.Json([.. SeedReadings.All]), Told.Json([.. SeedReadings.All, .. SeedReadings.All.Reverse()]));
    }

    [Fact]
    public void OneContentUnderTwoNamesKeepsTheFirstName()
    {
        var copy = SeedReadings.Helvey with { Report = SeedReadings.Helvey.Report with { Source = "zzz" } };
        Assert.Equal(Told.Json([SeedReadings.Helvey]), Told.Json([copy, SeedReadings.Helvey]));
    }

    /// <summary>An id that a smaller record showed is an id or an alias of one thing in the larger one.</summary>
    [Fact]
    public void AddingAReportRenamesNothing()
    {
        foreach (var order in Orders([.. SeedReadings.All]))
        {
            for (var n = 1; n < order.Length; n++)
            {
                var small = RecordBuilder.Build(order[..n], []);
                var large = RecordBuilder.Build(order[..(n + 1)], []);
                Assert.Empty(small.Engagements.Select(e => e.Id).Except(large.Engagements.Select(e => e.Id)));
                Assert.Empty(small.People.Select(e => e.Id).Except(large.People.Select(e => e.Id)));
                Assert.Empty(small.Mechanisms.Select(e => e.Id).Except(large.Mechanisms.Select(e => e.Id)));
                Assert.Empty(small.Agreements.Select(e => e.Id).Except(large.Agreements.Select(e => e.Id)));
                Assert.Empty(small.Commitments.Select(e => e.Id).Except(large.Commitments.Select(e => e.Id)));
            }
        }
    }

    private static IEnumerable<ReportReading[]> Orders(ReportReading[] readings)
    {
        if (readings.Length < 2)
        {
            yield return readings;
            yield break;
        }

        for (var i = 0; i < readings.Length; i++)
        {
            foreach (var rest in Orders([.. readings[..i], .. readings[(i + 1)..]]))
            {
                yield return [readings[i], .. rest];
            }
        }
    }
}
