using Chancery.Core.Mentions;
using Chancery.Core.Persons;
using Chancery.Core.Reports;
using Chancery.Core.Text;
using Chancery.Core.Words;
using Xunit;

namespace Chancery.Core.Tests.Text;

/// <summary>Text that some editors and web sites write: every mark a character of its own.</summary>
public sealed class DecomposedTextTests
{
    private const string Text = "(Ha\u0300 No\u0323\u0302i) Nhật Bản";

    [Fact]
    public void LexemesAreFoundAndOffsetsStayThoseOfTheText()
    {
        var vocabulary = new Vocabulary([]);
        var lexicon = new Lexicon();
        int[] words = [vocabulary.Add("Hà"), vocabulary.Add("Nội")];
        lexicon.Add(words, new Lexeme("Hà Nội", 0, Features.None, Casing.Exact, ""));
        lexicon.Freeze(vocabulary.Count);
        var chart = new Chart(Text, Tokenizer.Tokenize(Text, vocabulary));

        lexicon.Match(chart);

        var found = Enumerable.Range(0, chart.Count).Select(chart.At).OfType<Item>().Select(item => chart.SpanOf(item.Start, item.End)).ToList();
        Assert.Equal([new Span(1, 10)], found);
    }

    [Fact]
    public void AWordListMayBeDecomposedToo()
    {
        var vocabulary = new Vocabulary([]);
        var id = vocabulary.Add("Vie\u0323\u0302t");

        Assert.Equal(id, vocabulary.Find("Việt"));
        Assert.Equal(id, vocabulary.Find("VIỆT"));
    }

    [Fact]
    public void ValuesAreComposed() => Assert.Equal("(Hà Nội) Nhật Bản", TextCleaner.Clean(Text));

    [Theory]
    [InlineData("Nguyễn Chí Vịnh", "nguyen chi vinh")]
    [InlineData("Nguye\u0302\u0303n Chi\u0301 Vi\u0323nh", "nguyen chi vinh")]
    [InlineData("Đỗ Bá Tỵ", "do ba ty")]
    public void NamesFold(string name, string folded) => Assert.Equal(folded, NameFolding.Fold(name));
}
