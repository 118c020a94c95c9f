using Chancery.Core.Text;
using Xunit;

namespace Chancery.Core.Tests.Text;

public sealed class LettersTests
{
    public static IEnumerable<TheoryDataRow<string, string>> LatinLetters() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Text", "latin-letters.tsv"))
            .Where(line => line[0] != '#')
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new TheoryDataRow<string, string>(Units(cells[0]), Units(cells[1])));

    [Theory]
    [MemberData(nameof(LatinLetters))]
    public void EveryLatinLetterOfUnicodeIsComposedAndTakenApart(string composed, string decomposed)
    {
        Assert.Equal(composed, Letters.Compose(decomposed));
        Assert.Equal(decomposed[0], Letters.Base(composed[0]));
        Assert.Equal(composed, Letters.Compose(composed));
    }

    [Theory]
    [InlineData("e\u0302\u0301", "ế")]
    [InlineData("e\u0301\u0302", "ế")]
    [InlineData("ê\u0301", "ế")]
    [InlineData("é\u0302", "ế")]
    [InlineData("a\u0323\u0302", "ậ")]
    [InlineData("a\u0302\u0323", "ậ")]
    [InlineData("â\u0323", "ậ")]
    [InlineData("ạ\u0302", "ậ")]
    [InlineData("o\u031b\u0301", "ớ")]
    [InlineData("ó\u031b", "ớ")]
    [InlineData("U\u0309\u031b", "Ử")]
    [InlineData("a\u0341", "á")]
    [InlineData("Nguye\u0302\u0303n Phu\u0301 Tro\u0323ng", "Nguyễn Phú Trọng")]
    public void MarksGoOnInAnyOrder(string text, string composed) => Assert.Equal(composed, Letters.Compose(text));

    [Theory]
    [InlineData("x\u0302\u0301")]
    [InlineData("\u0301")]
    [InlineData("и\u0306")]
    [InlineData("đ\u0301")]
    [InlineData("e\u0301\u0302\u0303\u0304\u0306")]
    public void MarksThatNoLetterHasStayBehindIt(string text) => Assert.Equal(text, Letters.Compose(text));

    [Fact]
    public void AsManyMarksGoOnAsALetterHas()
    {
        Assert.Equal("ấ\u0308", Letters.Compose("a\u0302\u0301\u0308"));
        Assert.Equal("é\u0308", Letters.Compose("e\u0301\u0308"));
    }

    [Fact]
    public void ComposingTwiceChangesNothing()
    {
        string[] marks = ["\u0300", "\u0301", "\u0302", "\u0303", "\u0304", "\u0306", "\u0308", "\u0309", "\u031b", "\u0323"];
        foreach (var letter in "aeiouydAÂĂĐƠx")
        {
            foreach (var (first, second, third) in from a in marks from b in marks from c in marks select (a, b, c))
            {
                var once = Letters.Compose(letter + first + second + third);
                Assert.Equal(once, Letters.Compose(once));
            }
        }
    }

    [Theory]
    [InlineData("Đặng Thị Hòa", "dang thi hoa")]
    [InlineData("Guðni Jóhannesson", "gudni johannesson")]
    [InlineData("Jens Stoltenberg Ærø", "jens stoltenberg aero")]
    [InlineData("Wałęsa Lüß", "walesa luss")]
    [InlineData("Сергей", "сергей")]
    [InlineData("Ho\u0323", "ho")]
    public void FoldingLeavesTheBaseLetter(string text, string folded)
    {
        var letters = text.SelectMany(unit =>
        {
            var first = Letters.Fold(unit, out var second);
            return new[] { first, second };
        }).Where(c => c != '\0');
        Assert.Equal(folded, string.Concat(letters));
    }

    [Theory]
    [InlineData('Đ')]
    [InlineData('ø')]
    [InlineData('æ')]
    [InlineData('x')]
    [InlineData('Ж')]
    public void LettersThatUnicodeDoesNotTakeApartAreTheirOwnBase(char letter) => Assert.Equal(letter, Letters.Base(letter));

    private static string Units(string codes) => string.Concat(codes.Split(' ').Select(code => (char)Convert.ToInt32(code, 16)));
}
