using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Core.Tests.Resolution;

/// <summary>A record that is brought up to date in parts is the record made as a whole, to the byte.</summary>
public sealed class UpdateTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Reports_that_come_and_go_leave_the_record_of_those_that_are_there(int seed)
    {
        var noise = new NoisyReadings(seed);
        var random = new Random(seed);
        var all = noise.Take(240, 90).ToList();
        var there = new List<ReportReading>();
        var shelf = new MemoryShelf();
        shelf.Change(all.Take(60), []);
        there.AddRange(all.Take(60));
        for (var i = 0; i < 20; i++)
        {
            var come = all.Except(there).Where(_ => random.Next(40) == 0).ToList();
            var go = there.Where(_ => random.Next(80) == 0).ToList();
            shelf.Change(come, go);
            there = [.. there.Except(go), .. come];
            Compare(shelf);
        }

        output.WriteLine($"{shelf.Updates} in parts, {shelf.Rebuilt} as a whole");
        Assert.True(shelf.Updates > 10);
    }

    [Theory]
    [InlineData(11)]
    public void One_by_one_is_all_at_once(int seed)
    {
        var shelf = new MemoryShelf();
        foreach (var reading in new NoisyReadings(seed).Take(70, 25))
        {
            shelf.Change([reading], []);
            Compare(shelf);
        }
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(24)]
    public void However_tangled_they_are(int seed)
    {
        var tangle = new TangledReadings(seed);
        var random = new Random(seed);
        var all = tangle.Take(70).ToList();
        var there = all.Take(20).ToList();
        var shelf = new MemoryShelf();
        shelf.Change(there, []);
        for (var i = 0; i < 30; i++)
        {
            var come = all.Except(there).Where(_ => random.Next(25) == 0).ToList();
            var go = there.Where(_ => random.Next(40) == 0).ToList();
            var again = there.Except(go).Where(_ => random.Next(40) == 0).Select(r => (Old: r, New: tangle.Again(r))).ToList();
            shelf.Change([.. come, .. again.Select(r => r.New)], go);
            there = [.. there.Except(go).Except(again.Select(r => r.Old)), .. come, .. again.Select(r => r.New)];
            all = [.. all.Except(again.Select(r => r.Old)), .. again.Select(r => r.New)];
            Compare(shelf);
        }

        output.WriteLine($"{shelf.Updates} in parts, {shelf.Rebuilt} as a whole");
        Assert.True(shelf.Updates > 20);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(34)]
    public void Whatever_is_ruled_on_them(int seed)
    {
        var tangle = new TangledReadings(seed);
        var rulings = new TangledDecisions(seed);
        var random = new Random(seed);
        var all = tangle.Take(70).ToList();
        var there = all.Take(25).ToList();
        var shelf = new MemoryShelf();
        shelf.Change(there, []);
        for (var i = 0; i < 40; i++)
        {
            var come = all.Except(there).Where(_ => random.Next(30) == 0).ToList();
            var go = there.Where(_ => random.Next(60) == 0).ToList();
            var again = there.Except(go).Where(_ => random.Next(60) == 0).Select(r => (Old: r, New: tangle.Again(r))).ToList();
            if (random.Next(3) > 0)
            {
                rulings.Rule(shelf.Record());
            }

            shelf.Change([.. come, .. again.Select(r => r.New)], go, rulings.All);
            there = [.. there.Except(go).Except(again.Select(r => r.Old)), .. come, .. again.Select(r => r.New)];
            all = [.. all.Except(again.Select(r => r.Old)), .. again.Select(r => r.New)];
            Compare(shelf);
        }

        output.WriteLine($"{shelf.Updates} in parts, {shelf.Rebuilt} as a whole, {rulings.All.Count} decisions");
        Assert.True(shelf.Updates > 20);
    }

    private static void Compare(MemoryShelf shelf)
    {
        Assert.Equal(shelf.Whole(), shelf.Json());
        Assert.Null(shelf.FindWrongNote());
    }
}
