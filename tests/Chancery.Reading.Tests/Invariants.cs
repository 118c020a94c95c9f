using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>What holds of every reading, whatever the text.</summary>
internal static class Invariants
{
    public static void Hold(ReportReading reading)
    {
        var text = reading.Report.Text;
        foreach (var engagement in reading.Engagements)
        {
            Assert.All(engagement.Participants, p => Assert.False(string.IsNullOrWhiteSpace(p.Name), "a participant without a name"));
            Assert.All(engagement.Parties, p => Assert.False(string.IsNullOrWhiteSpace(p), "a party without a code"));
            Assert.Equal(engagement.Parties.Length, engagement.Parties.Distinct(StringComparer.Ordinal).Count());
            Assert.All(engagement.Evidence, e => Cites(text, e.Field, e.Start, e.End, e.Quote));
            Assert.All(engagement.Evidence, e => Assert.NotEmpty(e.Rule));
            Assert.All(engagement.Participants.Where(p => p.Party is not null), p => Assert.Contains(engagement.Evidence, e => e.Field == "participants.party" && e.Value == p.Party));
            Assert.True(engagement.Edition is null or > 0, "a round below 1");
        }

        Assert.All(reading.Agreements, a => Cites(text, "agreement", a.Start, a.End, a.Quote));
        Assert.All(reading.Agreements, a => Assert.True(a.Engagement is null || (a.Engagement >= 0 && a.Engagement < reading.Engagements.Length), "an agreement of no engagement"));
        Assert.All(reading.Stances, s => Cites(text, "stance", s.Start, s.End, s.Quote));
        Assert.All(reading.Courtesies, c => Cites(text, "courtesy", c.Start, c.End, c.Quote));
        Assert.All(reading.Instruments, i => Cites(text, "instrument", i.Start, i.End, i.Quote));
        foreach (var e in reading.Courtesies.SelectMany(c => c.Evidence).Concat(reading.Instruments.SelectMany(i => i.Evidence)))
        {
            Cites(text, e.Field, e.Start, e.End, e.Quote);
            Assert.NotEmpty(e.Rule);
        }

        Assert.All(reading.Furniture, f => Cites(text, "furniture", f.Start, f.End, f.Quote));
        var passages = reading.Furniture.OrderBy(f => f.Start).ToList();
        Assert.All(passages.Zip(passages.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, $"furniture overlaps at {pair.Second.Start}"));
    }

    /// <summary>Everything that a reading says, as one string.</summary>
    public static string Whole(ReportReading reading) => JsonSerializer.Serialize(reading, RecordJson.Compact.ReportReading);

    /// <summary>What engagements say, without places in the text.</summary>
    public static string Told(ReportReading reading) => string.Join('\n', reading.Engagements.Select(e => string.Join(
        " | ",
        e.Status,
        e.Kind,
        e.Mode,
        e.Mechanism,
        e.Edition,
        e.Date,
        e.Place,
        e.Country,
        string.Join(' ', e.Parties),
        string.Join(", ", e.Participants.Select(p => $"{p.Name}/{p.Party}/{p.Office}/{p.Rank}/{p.Role}")),
        string.Join(' ', e.Topics))));

    private static void Cites(string text, string what, int start, int end, string quote)
    {
        Assert.True(start >= 0 && start < end && end <= text.Length, $"{what}: [{start}, {end}) is no range of {text.Length} units");
        Assert.Equal(text[start..end], quote);
    }
}
