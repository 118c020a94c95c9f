using Chancery.Core.Explaining;
using Chancery.Core.Patterns;
using Xunit;

namespace Chancery.Packs.Tests;

/// <summary>One case for each example and counter-example of each rule.</summary>
public sealed class ExampleTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Examples => Rows(rule => rule.Examples, "reads");

    public static IEnumerable<TheoryDataRow<string, string, string>> Counters => Rows(rule => rule.CounterExamples, "leaves alone");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_as_it_says(string language, string rule, string text)
    {
        var pack = Languages.Pack(language);

        var wrong = new RuleRehearsal(pack).Example(pack.Rules.Single(r => r.Name == rule), RuleExample.Parse(text));

        Assert.True(wrong is null, wrong);
    }

    [Theory]
    [MemberData(nameof(Counters))]
    public void A_counter_example_is_left_alone(string language, string rule, string text)
    {
        var pack = Languages.Pack(language);

        var wrong = new RuleRehearsal(pack).Counter(pack.Rules.Single(r => r.Name == rule), text);

        Assert.True(wrong is null, wrong);
    }

    private static IEnumerable<TheoryDataRow<string, string, string>> Rows(Func<PatternRule, IEnumerable<string>> texts, string verb) =>
        from language in Languages.Codes
        from rule in Languages.Pack(language).Rules
        from text in texts(rule)
        select new TheoryDataRow<string, string, string>(language, rule.Name, text) { TestDisplayName = $"{rule.Name} {verb} \"{text}\"" };
}
