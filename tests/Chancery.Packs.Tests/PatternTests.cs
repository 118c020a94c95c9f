using Chancery.Core.Mentions;
using Chancery.Core.Patterns;
using Chancery.Core.Text;
using Chancery.Core.Words;
using Xunit;

namespace Chancery.Packs.Tests;

/// <summary>The pattern language: what a pattern takes of a text from its first word on.</summary>
public sealed class PatternTests
{
    private static readonly Dictionary<string, string> Definitions = new(StringComparer.Ordinal) { ["day"] = "num(1..31)", ["date"] = "d=@day <month>", ["loop"] = "@loop" };

    public static TheoryData<string, string, string> Matches => new()
    {
        // pattern, text, what is taken
        { "'met'", "met in", "met" },
        { "'MET'", "Met in", "Met" },
        { "'met with|met'", "met with them", "met with" },
        { "'met|met with'", "met with them", "met" },
        { "'held' 'talks'", "held talks", "held talks" },
        { "( 'held' | 'had' ) 'talks'", "had talks", "had talks" },
        { "( ( 'a' | 'b' ) | ( 'c' | 'd' 'e' ) ) 'f'", "d e f", "d e f" },
        { "'a' | 'b' | 'c'", "c", "c" },
        { "'a'? 'b'", "b", "b" },
        { "'a'? 'b'", "a b", "a b" },
        { "'a'* 'b'", "a a a b", "a a a b" },
        { "'a'* 'a'", "a a a", "a a a" },
        { "'a'+", "a a b", "a a" },
        { "'a'{2,3}", "a a a a", "a a a" },
        { "'a'{0,1} 'b'", "b", "b" },
        { "( 'a' 'b' ){1,2} 'c'", "a b a b c", "a b a b c" },
        { "( 'a' | 'b' )* 'c'", "a b b a c", "a b b a c" },
        { "num(1..31)", "31 days", "31" },
        { "@date", "4 June", "4 June" },
        { "d=@day ~'th'", "7th", "7th" },
        { "num(1..31) ~'/' ~num(1..12)", "30/8", "30/8" },
        { "<month n=6>", "June", "June" },
        { "<month !short>", "June", "June" },
        { "<city name=New_York>", "New York", "New York" },
        { "<city>", "New York City", "New York City" },
        { "<city> 'City'", "New York City", "New York City" },
        { "[cap]+", "Ann Lee said", "Ann Lee" },
        { "[newcap]", "Xyz said", "Xyz" },
        { "[caps]", "UN said", "UN" },
        { "[lower]", "said", "said" },
        { "[word]{0,2} [sign]", "a b !", "a b !" },
        { "[any]", "!", "!" },
        { "'o\\'clock'", "o'clock", "o'clock" },
        { "'|-' num(1..9)", "- 5", "- 5" },
    };

    public static TheoryData<string, string> Misses => new()
    {
        { "'met'", "meets" },
        { "'held' 'talks'", "held phone talks" },
        { "'a'{2,3}", "a b" },
        { "'a'+", "b" },
        { "num(1..31)", "32" },
        { "num(1..31)", "one" },
        { "d=@day ~'th'", "7 th" },
        { "<month n=6>", "July" },
        { "<month !short>", "Jun" },
        { "<month short>", "June" },
        { "<month>", "june" },
        { "[cap]", "ann" },
        { "[newcap]", "June" },
        { "[caps]", "Un" },
        { "[lower]", "Said" },
        { "[sign]", "said" },
    };

    public static TheoryData<string, string> Malformed => new()
    {
        { "'a", "closing quote expected at character" },
        { "<month", "> expected" },
        { "( 'a'", ") expected" },
        { "'a' )", "unexpected character" },
        { "@nothing", "undefined @nothing" },
        { "@loop", "nest too deep" },
        { "num(1)", "num(low..high) expected" },
        { "'a'{2}", "{low,high} expected" },
        { "[tall]", "unknown shape [tall]" },
        { "month", "atom expected" },
    };

    [Theory]
    [MemberData(nameof(Matches))]
    public void A_pattern_takes(string pattern, string text, string taken)
    {
        var (chart, program, _) = Compile(pattern, text);
        var end = new PatternMatcher(chart).Match(program, 0, chart.Count);

        Assert.Equal(taken, end < 0 ? null : text[chart.SpanOf(0, end).Start..chart.SpanOf(0, end).End]);
    }

    [Theory]
    [MemberData(nameof(Misses))]
    public void A_pattern_does_not_take(string pattern, string text)
    {
        var (chart, program, _) = Compile(pattern, text);

        Assert.Equal(-1, new PatternMatcher(chart).Match(program, 0, chart.Count));
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_pattern_says_what_is_expected(string pattern, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Compile(pattern, "")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("d=num(1..31) m=<month>", "4 June", "d", "4")]
    [InlineData("x=( 'a' y=( 'b' 'c' ) )", "a b c", "x", "a b c")]
    [InlineData("x=( 'a' y=( 'b' 'c' ) )", "a b c", "y", "b c")]
    [InlineData("( x='a' 'b' | x='a' 'c' )", "a c", "x", "a")]
    [InlineData("x='a'* 'b'", "a a b", "x", "a a")]
    [InlineData("( x='a' )? 'b'", "b", "x", null)]
    public void Names_are_bound(string pattern, string text, string name, string? bound)
    {
        var (chart, program, symbols) = Compile(pattern, text);
        var rule = new PatternRule { Name = "rule", Stage = "s", Yields = 0, Pattern = program, Set = [FeatureTemplate.Parse("value", $"${name}")] };
        var runner = new StageRunner(chart, new StageIndex([new PatternStage("s", [rule], symbols.Count)]), [new Sentence(0, chart.Count, 0, BlockKind.Body)]);
        runner.LookOver();
        runner.Run(0, 0);
        var item = chart.At(0);
        while (item is { Rule: null })
        {
            item = Chart.After(item);
        }

        Assert.Equal(bound, item!["value"]);
    }

    [Theory]
    [InlineData("'a'?")]
    [InlineData("'a'*")]
    [InlineData("( 'a' | 'b'? )")]
    public void A_rule_that_can_match_nothing_is_refused(string pattern)
    {
        var (_, program, symbols) = Compile(pattern, "");
        var rule = new PatternRule { Name = "x", Stage = "s", Yields = 0, Pattern = program };

        Assert.Throws<FormatException>(() => new PatternStage("s", [rule], symbols.Count));
    }

    [Fact]
    public void A_pattern_that_could_go_on_for_ever_stops()
    {
        var (chart, program, _) = Compile("( 'a'* )* 'b'", string.Join(' ', Enumerable.Repeat("a", 200)));

        Assert.Equal(-1, new PatternMatcher(chart).Match(program, 0, chart.Count));
    }

    private static (Chart Chart, PatternProgram Program, SymbolTable Symbols) Compile(string pattern, string text)
    {
        var vocabulary = new Vocabulary([]);
        var symbols = new SymbolTable();
        var lexicon = new Lexicon();
        Word("June", "n=6");
        Word("Jun", "n=6; short");
        Word("July", "n=7");
        Word("New York", "name=New York", "city");
        Word("New York City", "name=New York City", "city");
        var program = PatternCompiler.Compile(pattern, vocabulary, symbols, Definitions);
        lexicon.Freeze(vocabulary.Count);
        var tokens = Tokenizer.Tokenize(text, vocabulary).ToArray();
        var chart = new Chart(text, tokens);
        lexicon.Match(chart);
        return (chart, program, symbols);

        void Word(string form, string features, string name = "month") => lexicon.Add(
            WordSplitter.Split(form).Select(vocabulary.Add).ToArray(),
            new Lexeme(form, symbols.Add(name), Features.Parse(features), Casing.Capital, "test"));
    }
}
