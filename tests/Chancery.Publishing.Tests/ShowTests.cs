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
    [InlineData("nobody", "")]
    [InlineData("", "")]
    public void A_subject_is_found_by_id_name_or_words(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', ShowWriter.Find(SeedRecord.Build(), query, SeedRecord.Parties).Select(s => s.Id)));

    [Theory]
    [InlineData("e-phone")]
    [InlineData("p-nishida")]
    [InlineData("m-dpd")]
    public void A_card_as_text(string id) => GoldenFile.Matches($"card-{id}.txt", CardText.Render(Card(id)));

    [Fact]
    public void A_card_in_Markdown() => GoldenFile.Matches("card-e-phone.md", CardMarkdown.Render(Card("e-phone")));

    [Fact]
    public void A_card_as_JSON_carries_offsets() => Assert.Contains("\"start\": 92", CardJson.Render(Card("e-phone")), StringComparison.Ordinal);

    private static Card Card(string id)
    {
        var record = SeedRecord.Build();
        return ShowWriter.Write(record, Assert.Single(ShowWriter.Find(record, id, SeedRecord.Parties)), SeedRecord.Topics, SeedRecord.Parties);
    }
}
