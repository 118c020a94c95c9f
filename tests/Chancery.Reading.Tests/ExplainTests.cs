using Chancery.Core.Explaining;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>What somebody who writes a rule is told.</summary>
public sealed class ExplainTests
{
    public static TheoryData<string, string, AttemptOutcome, string, string?> Attempts => new()
    {
        // rule, text, outcome, words taken, what is told besides
        { "en.date.month-day", "They met on November 25 in Rome.", AttemptOutcome.Yielded, "November 25", "m=11; d=25" },
        { "en.date.month-day", "They met on November 25, 2019 in Rome.", AttemptOutcome.Barred, "November 25", "not-before: ', 2019' stands there" },
        { "en.date.month-day", "They met in November at the palace.", AttemptOutcome.Stopped, "November", "num(1..31) by at" },
        { "en.date.month-day", "They met at the palace.", AttemptOutcome.Stopped, "the", "wanted <month> by palace" },
        { "en.person.name-office", "Ann Lee and Sato Koji, Vice Minister of Defence, met.", AttemptOutcome.Barred, "Sato Koji, Vice Minister of Defence", "not-after: 'and' stands there" },
        { "en.party.state-institution", "Japan's Ministry of Defence said so.", AttemptOutcome.Overruled, "Japan's Ministry of Defence", "of en.party.side takes the place" },
        { "en.person.office-name", "The Deputy Ministers Ann Lee and Sato Koji met.", AttemptOutcome.Stopped, "The", "is <office>, but has number=plural" },
    };

    [Theory]
    [MemberData(nameof(Attempts))]
    public void A_rule_is_followed(string rule, string text, AttemptOutcome outcome, string words, string? told)
    {
        var attempt = Assert.Single(ReadingExplainer.Attempt(new Report("test", text), Repository.Pack("en"), rule));

        Assert.Equal(outcome, attempt.Outcome);
        Assert.Equal(words, attempt.Words);
        Assert.Contains(told!, $"{attempt.Because} wanted {string.Join(" or ", attempt.Wanted)} by {attempt.Stopped}", StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_wanted_by_name()
    {
        var attempt = Assert.Single(ReadingExplainer.Attempt(new Report("test", "They met two days after the talks."), Repository.Pack("en"), "en.date.days-earlier"));

        Assert.Equal(["'earlier'", "'before'", "'prior'", "'previously'"], attempt.Wanted);
        Assert.Equal("after", attempt.Stopped);
    }

    [Fact]
    public void A_rule_that_the_pack_does_not_have_is_refused_and_its_like_are_named()
    {
        Assert.Throws<ArgumentException>(() => ReadingExplainer.Attempt(new Report("test", "They met."), Repository.Pack("en"), "en.date.monthday"));
        Assert.Equal("en.date.month-day", RuleNames.Near(Repository.Pack("en"), "en.date.monthday")[0]);
        Assert.Empty(RuleNames.Near(Repository.Pack("en"), "something else altogether"));
    }

    [Fact]
    public void Every_layer_of_a_sentence_is_told_with_places()
    {
        const string text = "Meetings of the week\nVietnamese Deputy Defence Minister Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio in Hanoi on Monday.";
        var trace = Explained.Of(text).Single(t => t.Kind == "body");

        Assert.Equal(2, trace.Number);
        Assert.Contains(trace.Words, w => w is { Words: "met", Class: "verb" } && w.Source!.StartsWith("en/words/verbs.tsv(", StringComparison.Ordinal));
        Assert.Contains(trace.Mentions, m => m is { Words: "Nguyen Chi Vinh", Class: "name", Source: "the shape of names" });
        Assert.All(trace.Words.Concat(trace.Mentions), m => Assert.Equal(m.Words, text[m.Start..m.End]));
        Assert.Contains(trace.Parts, p => p is { Words: "met", Class: "verb" });
        Assert.Contains(trace.Clauses, c => c.StartsWith("met (meet frame=", StringComparison.Ordinal));
        Assert.Contains(trace.Engagements, e => e.StartsWith("talks at 'met'", StringComparison.Ordinal) && e.EndsWith("→ stands as main", StringComparison.Ordinal));
    }
}
