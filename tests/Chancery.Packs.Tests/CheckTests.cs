using System.Globalization;
using Chancery.Packs.Checking;
using Xunit;

namespace Chancery.Packs.Tests;

/// <summary>A pack that loads but is wrong: each mistake is found, with file and line.</summary>
public sealed class CheckTests
{
    public static TheoryData<string, string, string, string, string> Mistakes => new()
    {
        // file, words of it, what stands in their place, code, what the message says
        { "rules/dates.yaml", "[4 June 2019] in Paris => y=2019", "[4 June 2019] in Paris => y=2018", "CHECK003", "y is 2019, expected 2018" },
        { "rules/dates.yaml", "[4 June 2019] in Paris => y=2019", "4 [June 2019] in Paris => y=2019", "CHECK003", "matched '4 June 2019'" },
        { "rules/dates.yaml", "arrived on [Monday]", "arrived on Monday", "CHECK003", "exactly one [match]" },
        { "rules/dates.yaml", "the 4 members", "the 4 March members", "CHECK004", "matched '4 March'" },
        { "rules/dates.yaml", "examples: [\"spoke [yesterday] with => shift=d-1\"]", "examples: []", "CHECK001", "has no example" },
        { "rules/dates.yaml", "s=<day-shift>", "s=<day-shfit>", "CHECK005", "asks for <day-shfit>" },
        { "rules/dates.yaml", "s=<day-shift>", "s=<day-shift> <event>?", "CHECK006", "later stage events" },
        { "rules/dates.yaml", "shift: $s.shift", "shift: $x.shift", "CHECK007", "$x, which its pattern does not bind" },
        { "rules/dates.yaml", "  day: \"num(1..31)\"", "  day: \"num(1..31)\"\n  night: \"num(1..31)\"", "CHECK008", "@night is defined but never used" },
        { "words/states.tsv", "France\tstate", "France|FRANCE\tstate", "CHECK010", "'FRANCE' (state) stands already at xx/words/states.tsv" },
        { "words/states.tsv", "Tokyo\tcity", "Paris\tcity", "CHECK011", "'Paris' (city" },
        { "words/calendar.tsv", "today\tday-shift", "today\tday-shfit", "CHECK012", "class day-shfit" },
        { "words/verbs.tsv", "frame=meeting", "frame=meting", "CHECK014", "frame meting" },
        { "words/topics.tsv", "id=un-peacekeeping", "id=peace", "CHECK015", "topic peace" },
        { "words/states.tsv", "France\tstate\tid=FR", "France\tstate\tid=FRA", "CHECK016", "party FRA" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_found(string file, string words, string others, string code, string message)
    {
        using var packs = new TempPacks().Change(file, words, others);
        var findings = PackChecker.Check(packs.Folder, "xx").Findings;

        var finding = findings.FirstOrDefault(f => f.Code == code && f.Message.Contains(message, StringComparison.Ordinal));
        Assert.True(finding is not null, string.Join('\n', findings));
        Assert.StartsWith($"xx/{file}(", finding.Origin, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_example_is_told_with_its_own_line()
    {
        using var packs = new TempPacks().Change("rules/persons.yaml", "where [Mr. Prabowo] said", "where Mr. [Prabowo] said");
        var finding = Assert.Single(PackChecker.Check(packs.Folder, "xx").Findings);

        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"xx/rules/persons.yaml({packs.Line("rules/persons.yaml", "Mr. [Prabowo]")})"), finding.Origin);
        Assert.Contains("expected 'Prabowo', matched 'Mr. Prabowo'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stops_an_example_is_told()
    {
        using var packs = new TempPacks().Change("rules/dates.yaml", "dated [2018-07-14] there", "dated [2018-17-14] there");
        var finding = Assert.Single(PackChecker.Check(packs.Folder, "xx").Findings);

        Assert.Contains("stopped after '2018-' by '17': wanted num(1..12)", finding.Message, StringComparison.Ordinal);
    }
}
