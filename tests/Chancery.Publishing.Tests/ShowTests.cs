using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Reports;
using Chancery.Publishing.Cards;
using Xunit;

namespace Chancery.Publishing.Tests;

public sealed class ShowTests
{
    [Theory]
    [InlineData("p-nishida", "p-nishida")]
    [InlineData("nguyễn chí vịnh", "p-vinh")]
    [InlineData("NISHIDA yasumori", "p-nishida")]
    [InlineData("helvey", "p-helvey")]
    [InlineData("vietnam japan defence policy dialogue", "m-dpd")]
    [InlineData("7th Vietnam–Japan Defence Policy Dialogue", "e-dpd7")]
    [InlineData("reception 25 November 2019", "e-reception")]
    [InlineData("phone talks 2020-06-10", "e-phone")]
    [InlineData("r000", "r000")]
    [InlineData("002.txt", "r002")]
    [InlineData("nobody", "")]
    [InlineData("", "")]
    public void A_subject_is_found_by_id_name_or_words(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', ShowWriter.Find(SeedRecord.Build(), query, SeedRecord.Parties).Select(s => s.Id)));

    [Theory]
    [InlineData("e-phone")]
    [InlineData("p-nishida")]
    [InlineData("m-dpd")]
    [InlineData("r003")]
    public void A_card_as_text(string id) => GoldenFile.Matches($"card-{id}.txt", CardText.Render(Card(id)));

    [Fact]
    public void A_card_in_Markdown() => GoldenFile.Matches("card-e-phone.md", CardMarkdown.Render(Card("e-phone")));

    [Fact]
    public void A_card_as_JSON_carries_offsets() => Assert.Contains("\"start\": 92", CardJson.Render(Card("e-phone")), StringComparison.Ordinal);

    [Fact]
    public void A_report_is_shown_with_its_days_its_origin_and_its_copies()
    {
        var record = SeedRecord.Build();
        var first = record.Reports[0] with
        {
            Byline = "Le Thi Hoa",
            PublishedBecause = "json-ld datePublished; another day is told with less weight",
            PublishedCandidates =
            [
                new DateCandidate("json-ld datePublished", "2020-06-10T18:03:00+07:00", Day("2020-06-10")),
                new DateCandidate("clock", "Today: 12/06/2020", Day("2020-06-12")) { Start = 0, End = 17, Doubt = "the page's own clock" },
                new DateCandidate("meta date", "soon", null),
            ],
            Lineage = [new LineageMark("Vietnam News Agency", "dateline", 0, 13, "Hanoi (VNA) –")],
        };
        record = record with { Reports = [first, .. record.Reports.Skip(1), new RecordReport("r005", "copy.html", "en", Day("2020-06-11"), "Another Paper", "r000")] };

        GoldenFile.Matches("card-r000.txt", CardText.Render(Card("r000", record)));
        GoldenFile.Matches("card-r005.txt", CardText.Render(Card("copy.html", record)));
        Assert.Contains("\"title\": \"Days told as the one of publication\"", CardJson.Render(Card("r000", record)), StringComparison.Ordinal);
        Assert.Contains("2020-06-12: clock “Today: 12/06/2020”; doubtful: the page's own clock", CardJson.Render(Card("r000", record)), StringComparison.Ordinal);
    }

    private static Edtf Day(string day) => Edtf.TryParse(day, out var told) ? told : throw new ArgumentException(day, nameof(day));

    private static Card Card(string id) => Card(id, SeedRecord.Build());

    private static Card Card(string id, DiplomaticRecord record) =>
        ShowWriter.Write(record, Assert.Single(ShowWriter.Find(record, id, SeedRecord.Parties)), SeedRecord.Topics, SeedRecord.Parties);
}
