using System.Globalization;
using Xunit;

namespace Chancery.Packs.Tests;

/// <summary>A pack that cannot be loaded: the message names file and line and says what is wrong.</summary>
public sealed class BadPackTests
{
    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        // file, words of it, what stands in their place, what the message says
        { "rules/dates.yaml", "yields: date\n    pattern: \"s=", "yield: date\n    pattern: \"s=", "unknown key yield" },
        { "rules/dates.yaml", "d=@day m=<month>", "d=@dya m=<month>", "undefined @dya" },
        { "rules/dates.yaml", "s=<day-shift>", "s=<day-shift", "> expected" },
        { "rules/dates.yaml", "~m=num(1..12)", "~m=num(1-12)", "num(low..high) expected" },
        { "rules/persons.yaml", "core=( <office-modifier>*", "core=( <office-modifier>* (", ") expected" },
        { "rules/persons.yaml", "<honorific>+ name", "+ name", "atom expected" },
        { "rules/persons.yaml", "'the two sides|both sides'", "'the two sides|both sides", "closing quote expected" },
        { "rules/persons.yaml", "'the two sides|both sides'", "[Word]", "unknown shape [Word]" },
        { "rules/events.yaml", "( mod=<mech-mod> ){1,4}", "( mod=<mech-mod> ){4}", "{low,high} expected" },
        { "rules/events.yaml", "\nevents:", "\nevent:", "unknown stage event" },
        { "rules/persons.yaml", "xx.person.rank-name:", "xx.person.office-name:", "office-name" },
        { "rules/dates.yaml", "xx.date.iso:", "xx.date.iso", "" },
        { "pack.yaml", "settings:", "setting:", "unknown key setting" },
        { "words/states.tsv", "French\tdemonym\tid=FR\tscaffold", "French\tdemonym", "4 columns expected, 2 found" },
        { "words/states.tsv", "form\tclass\tfeatures\tsource", "form\tkind\tfeatures\tsource", "the header must name the columns" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_file_and_line(string file, string words, string others, string message)
    {
        using var packs = new TempPacks().Change(file, words, others);
        var fault = Assert.Throws<PackException>(packs.Read);

        Assert.StartsWith("PACK", fault.Code, StringComparison.Ordinal);
        Assert.Contains(file.Split('/')[^1], fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_named_twice_in_two_files_is_told_with_the_second_place()
    {
        using var packs = new TempPacks().Add("rules/more.yaml", "dates:\n  xx.date.iso:\n    yields: date\n    pattern: \"num(1..2)\"\n");
        var fault = Assert.Throws<PackException>(packs.Read);

        Assert.Contains("more.yaml(3): a second rule named xx.date.iso", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_is_that_of_the_mistake()
    {
        using var packs = new TempPacks().Change("rules/dates.yaml", "d=@day m=<month>", "d=@dya m=<month>");
        var fault = Assert.Throws<PackException>(packs.Read);

        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"dates.yaml({packs.Line("rules/dates.yaml", "@dya")})"), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_packs_is_told_with_what_to_do() =>
        Assert.Contains("--languages", Assert.Throws<PackException>(() => PackLoader.LoadAll(Path.Combine(Path.GetTempPath(), "no-packs-here"))).Message, StringComparison.Ordinal);
}
