using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Briefs;
using Xunit;

namespace Chancery.Publishing.Tests;

public sealed class BriefTests
{
    [Fact]
    public void The_brief_of_the_seed_reports_in_Markdown() => GoldenFile.Matches("brief-vn-jp.md", BriefMarkdown.Render(Write("VN", "JP")));

    [Fact]
    public void The_brief_of_the_seed_reports_as_text() => GoldenFile.Matches("brief-vn-jp.txt", BriefText.Render(Write("VN", "JP")));

    [Fact]
    public void The_brief_of_the_seed_reports_as_JSON() => GoldenFile.Matches("brief-vn-jp.json", BriefJson.Render(Write("VN", "JP")));

    [Fact]
    public void Every_sentence_or_each_of_its_details_is_cited_and_every_source_is_used()
    {
        var brief = Write("VN", "JP");
        var sentences = brief.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Sentences).SelectMany(s => s.Details.Prepend(s)).ToList();
        Assert.All(sentences, s => Assert.True(!s.Citations.IsEmpty || s.Details.All(d => !d.Citations.IsEmpty), s.Text));
        Assert.Equal(brief.Sources.Select(s => s.Number), sentences.SelectMany(s => s.Citations).Select(c => c.Number).Distinct().Order());
        Assert.Equal(Enumerable.Range(1, brief.Sources.Length), brief.Sources.Select(s => s.Number));
    }

    [Fact]
    public void Talks_with_a_third_party_stay_out()
    {
        var text = BriefText.Render(Write("VN", "JP"));
        Assert.DoesNotContain("Helvey", text, StringComparison.Ordinal);
        Assert.DoesNotContain("004.txt", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vientiane", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("US", false)]
    [InlineData("JP", true)]
    public void A_journey_by_somebody_else_to_both_is_no_meeting_of_the_two(string traveller, bool isTheirs)
    {
        var record = SeedRecord.Build();
        var visit = new RecordEngagement
        {
            Id = "e-tour", Status = EngagementStatus.Main, Kind = EngagementKind.Visit, Parties = ["JP", "US", "VN"], Reports = ["r000"],
            Date = Edtf.TryParse("2020-09-01", out var day) ? day : null,
            Participants = [new RecordParticipant(null, null, traveller, "Counselor for Voyages", null, ParticipantRole.Guest)],
        };

        Assert.Equal(isTheirs, Text(record with { Engagements = record.Engagements.Add(visit) }).Contains("1 September 2020", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2023-01-01", true)]
    [InlineData("2031-01-01", false)]
    public void What_ended_long_ago_is_not_next(string published, bool isNext)
    {
        var record = SeedRecord.Build();
        var late = new RecordReport("r900", "late.txt", "en", Edtf.TryParse(published, out var day) ? day : null, null, null);

        Assert.Equal(isNext, Text(record with { Reports = record.Reports.Add(late) }).Contains("The next round due is the 8th", StringComparison.Ordinal));
    }

    [Fact]
    public void A_spelling_in_capitals_is_no_other_spelling()
    {
        var record = SeedRecord.Build();
        record = record with { People = [.. record.People.Select(p => p.Id == "p-nishida" ? p with { Names = [.. p.Names, "NISHIDA YASUMORI"] } : p)] };

        Assert.DoesNotContain("NISHIDA", Text(record), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_record_leaves_no_trace()
    {
        var record = SeedRecord.Build();
        var turned = record with
        {
            Engagements = [.. record.Engagements.Reverse()], People = [.. record.People.Reverse()], Agreements = [.. record.Agreements.Reverse()],
            Stances = [.. record.Stances.Reverse()], Courtesies = [.. record.Courtesies.Reverse()], Reports = [.. record.Reports.Reverse()], Discrepancies = [.. record.Discrepancies.Reverse()],
        };
        Assert.Equal(BriefJson.Render(Write("VN", "JP")), BriefJson.Render(BriefWriter.Write(turned, ["VN", "JP"], SeedRecord.Topics, SeedRecord.Parties)));
    }

    [Fact]
    public void Parties_without_an_engagement_get_one_line()
    {
        var text = BriefText.Render(Write("VN", "FR"));
        Assert.Contains("No report on file mentions an engagement of Vietnam and FR.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sources", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_party_is_no_brief() => Assert.Throws<ArgumentException>(() => Write("VN", "VN"));

    [Fact]
    public void A_sentence_without_a_citation_cannot_be_made() => Assert.Throws<ArgumentException>(() => new BriefSentence("They like each other", []));

    [Fact]
    public void Words_of_a_report_are_no_markup()
    {
        var record = SeedRecord.Build();
        var person = record.People[1] with { Name = "<b>[x](http://example.org)|*" };
        var page = BriefMarkdown.Render(BriefWriter.Write(record with { People = record.People.SetItem(1, person) }, ["VN", "JP"]));
        Assert.Contains(@"\<b\>\[x\](http://example.org)\|\*", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_without_a_position_is_shown_by_what_it_said_beside()
    {
        var record = SeedRecord.Build();
        var vietnams = record.Stances.Single(s => s.Id == "s3");
        var text = Text(record with { Stances = record.Stances.Replace(vietnams, vietnams with { Issue = "international-law" }) });
        Assert.Contains("Vietnam (Nguyen Chi Vinh) at the same engagement, on international-law: states support", text, StringComparison.Ordinal);
        Assert.DoesNotContain("at the same engagement, on", Text(record), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_keeps_the_latest_and_says_so()
    {
        var record = SeedRecord.Build();
        var pledge = record.Agreements.First(a => a.Id == "a7");
        var many = Enumerable.Range(0, 40).Select(i => pledge with { Id = $"b{i:D2}", Topic = $"topic-{i:D2}" });
        var open = Assert.Single(BriefWriter.Write(record with { Agreements = [.. record.Agreements, .. many] }, ["VN", "JP"], null, SeedRecord.Parties).Sections, s => s.Id == "open");
        Assert.Equal("The latest 15 of 41 points of Japan are shown.", open.Note);
        Assert.Equal(["Vietnam", "Japan"], open.Groups.Select(g => g.Title));
    }

    [Fact]
    public void An_empty_record_gives_a_brief() => Assert.Single(BriefWriter.Write(new DiplomaticRecord(), ["VN", "JP"]).Sections);

    private static Brief Write(params string[] parties) => BriefWriter.Write(SeedRecord.Build(), parties, SeedRecord.Topics, SeedRecord.Parties);

    private static string Text(DiplomaticRecord record) => BriefText.Render(BriefWriter.Write(record, ["VN", "JP"], null, SeedRecord.Parties)).ReplaceLineEndings(" ").Replace("    ", "", StringComparison.Ordinal);
}
