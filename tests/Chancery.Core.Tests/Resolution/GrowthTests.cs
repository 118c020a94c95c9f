using System.Diagnostics;
using Chancery.Core.Resolution;
using Xunit;

namespace Chancery.Core.Tests.Resolution;

/// <summary>Run alone, so that the processor time of the process is that of the test.</summary>
[Collection(nameof(GrowthTests))]
[CollectionDefinition(nameof(GrowthTests), DisableParallelization = true)]
public sealed class GrowthTests(ITestOutputHelper output)
{
    /// <summary>A guard against work that grows with the square, not a benchmark: the limit is eight times what was measured.</summary>
    [Fact]
    public void TenThousandReadings()
    {
        var readings = new NoisyReadings(31).Take(10_000, 3_000).ToArray();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var record = RecordBuilder.Build(readings, []);
        process.Refresh();
        var taken = process.TotalProcessorTime - before;
        output.WriteLine($"{taken}: {record.Engagements.Length} engagements, {record.People.Length} people, {record.Discrepancies.Length} discrepancies");
        Assert.True(taken < TimeSpan.FromSeconds(60), taken.ToString());
    }
}
