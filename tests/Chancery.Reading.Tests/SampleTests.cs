using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. Repository.Samples];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_read_and_every_quote_is_the_text(string name) => Invariants.Hold(Read(name, Repository.Sample(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_a_sample_twice_gives_the_same(string name)
    {
        var text = Repository.Sample(name);

        Assert.Equal(Invariants.Whole(Read(name, text)), Invariants.Whole(Read(name, text)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_ends_do_not_change_what_a_sample_tells(string name)
    {
        var lines = Repository.Sample(name).ReplaceLineEndings("\n");

        Assert.Equal(Invariants.Told(Read(name, lines)), Invariants.Told(Read(name, lines.ReplaceLineEndings("\r\n"))));
    }

    private static ReportReading Read(string name, string text)
    {
        // The language is the folder's knowledge, so that a text too short or too damaged to tell it is read as well.
        var outcome = Repository.Reader.Read(new Report(name, text) { Language = name[..name.IndexOf('-', StringComparison.Ordinal)] });
        Assert.True(outcome.Reading is not null, outcome.Problem);
        return outcome.Reading;
    }
}
