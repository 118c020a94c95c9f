using Chancery.Core.Resolution;
using Xunit;

namespace Chancery.Core.Tests.Resolution;

/// <summary>Properties that hold whatever the readings say.</summary>
public sealed class NoiseTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void OrderNeverChangesTheRecord(int seed)
    {
        var noise = new NoisyReadings(seed);
        var readings = noise.Take(300, 80).ToArray();
        var expected = Told.Json(readings);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(expected, Told.Json(noise.Shuffle(readings)));
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void WhateverAnIdNamedIsStillFound(int seed)
    {
        var readings = new NoisyReadings(seed).Take(200, 60).ToArray();
        var known = RecordBuilder.Build(readings[..150], []);
        var grown = RecordBuilder.Build(readings, []);
        var ids = grown.Engagements.SelectMany(e => e.Aliases.Append(e.Id)).ToHashSet(StringComparer.Ordinal);
        var lost = known.Engagements.Where(e => !ids.Contains(e.Id)).ToList();
        output.WriteLine($"engagements: {known.Engagements.Length}, renamed {known.Engagements.Count(e => !grown.Engagements.Any(g => g.Id == e.Id))}, lost {lost.Count}");
        Assert.Empty(lost);
    }

    [Fact]
    public void EveryClaimIsInOneEngagementAndEveryParticipantIsSomebody()
    {
        var readings = new NoisyReadings(21).Take(300, 80).ToArray();
        var record = RecordBuilder.Build(readings, []);
        var people = record.People.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(record.Engagements.SelectMany(e => e.Participants), p => Assert.Contains(p.Person!, people));
        Assert.Equal(record.Engagements.Length, record.Engagements.Select(e => e.Id).Distinct().Count());
        Assert.Equal(record.People.Length, people.Count);
        Assert.Equal(readings.Select(r => r.Report.ComputeId()).Order(StringComparer.Ordinal), record.Engagements.SelectMany(e => e.Reports).Distinct().Order(StringComparer.Ordinal));
    }
}
