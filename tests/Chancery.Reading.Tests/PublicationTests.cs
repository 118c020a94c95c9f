using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

public sealed class PublicationTests
{
    private const string Story = "The Vietnamese Defence Minister received the Japanese Ambassador in Hanoi. The two sides spoke of peacekeeping and of the training of officers.";

    public static TheoryData<string, string?, string?, string> Days => new()
    {
        // text, address, day, what the reason begins with
        { $"Minister receives ambassador\nJune 10, 2020\n{Story}", null, "2020-06-10", "the date line “June 10, 2020”" },
        { $"date 2020-06-10\n{Story}", null, "2020-06-10", "“2020-06-10” before the text" },
        { $"HANOI, June 10, 2020 (Xinhua) -- {Story}", null, "2020-06-10", "the dateline “June 10, 2020”" },
        { $"Hanoi, 10 June 2020. {Story}", null, "2020-06-10", "the dateline “10 June 2020”" },
        { Story, "https://example.org/2020/06/10/talks", "2020-06-10", "the address" },
        { Story, "https://example.org/talks-1234", null, "" },
        { Story, null, null, "" },
        { $"{Story}\n\nPublished: June 10, 2020", null, "2020-06-10", "“June 10, 2020” at the foot" },
        { $"Minister receives ambassador\nBy Ann Lee / Wednesday, June 10, 2020 / Page 4\n{Story}", null, "2020-06-10", "the date line “Wednesday, June 10, 2020”" },

        // a page clock is no day of publication, nor is a day of another story's headline or of the matter
        { $"{Story}\nRelated news\nGold climbs to a new peak once more (03/04/2025)", null, null, "none of the days told convinces" },
        { $"Ministers of the two states to meet on Wednesday 12 July 2023\n{Story}", null, null, "none of the days told convinces" },
        { $"Talks held on 12 July 2023 bear much fruit for both states\n{Story}", null, null, "none of the days told convinces" },

        // a headline that ends with its own day is the last to be believed
        { $"Live: summit of the two states, Wednesday 12 July 2023\n{Story}", null, "2023-07-12", "the headline tells “Wednesday 12 July 2023”" },
        { $"Live: summit of the two states, Wednesday 12 July 2023\n{Story}", "https://example.org/2023/07/13/live", "2023-07-13", "the address; another day" },

        // the month first, where the report names the day, or one of the week before
        { $"Carrier in port\n{Story} The call began on Monday, March 5.\n\nDate Posted: 03.06.2018 03:11", null, "2018-03-06", "“03.06.2018” at the foot" },
        { $"Carrier in port\n{Story} The call began on Friday, June 1.\n\nDate Posted: 03.06.2018 03:11", null, "2018-06-03", "“03.06.2018” at the foot" },
        { $"Carrier in port\n{Story}\n\nDate Posted: 03.06.2018 03:11", null, "2018-06-03", "“03.06.2018” at the foot" },

        // a repeated paragraph dates nothing
        { $"{Story} They had met on June 10, 2020.\n{Story} They had met on June 10, 2020.\n", null, null, "" },
        { $"Today: 02/07/2022\n{Story}", null, null, "none of the days told convinces" },

        // two lines: the one that is not of an update
        { $"Minister receives ambassador\nPublished: June 10, 2020\nLast updated: July 12, 2021\n{Story}", null, "2020-06-10", "the date line “June 10, 2020”; another day" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_text_is_dated_by_what_stands_around_it(string text, string? address, string? day, string because)
    {
        var reading = Read(new Report("r.txt", text) { Url = address });

        Assert.Equal(day, reading.Published?.ToString());
        Assert.StartsWith(because, reading.PublishedBecause ?? "", StringComparison.Ordinal);
        Assert.Equal(because.Length == 0, reading.PublishedCandidates.IsEmpty);
    }

    [Theory]
    [InlineData("json-ld datePublished 2023-03-15", "https://example.org/2020/06/10/talks", "HANOI, June 10, 2020 - ", "2020-06-10", "dateline, address agree; another day is told with less weight")]
    [InlineData("json-ld datePublished 2020-06-11", null, "HANOI, June 10, 2020 - ", "2020-06-11", "json-ld datePublished; another day is told with less weight")]
    [InlineData("json-ld datePublished 2020-06-11", "https://example.org/2020/06/talks", "", "2020-06-11", "json-ld datePublished; nothing differs")]
    [InlineData("meta date 2024-01-02", "https://example.org/2020/06/10/talks", "", "2020-06-10", "address; another day")]
    [InlineData("field published 2020-06-12", "https://example.org/2020/06/10/talks", "HANOI, June 10, 2020 - ", "2020-06-12", "the field published")]
    [InlineData("option 2020-06-12", "https://example.org/2020/06/10/talks", "HANOI, June 10, 2020 - ", "2020-06-12", "given with 2020-06-12")]
    public void What_a_page_tells_is_weighed_against_address_and_text(string told, string? address, string dateline, string day, string because)
    {
        var at = told.LastIndexOf(' ');
        Assert.True(Edtf.TryParse(told[(at + 1)..], out var date));
        var candidate = new DateCandidate(told[..at], told[(at + 1)..], date);

        var reading = Read(new Report("page.html", dateline + Story) { Url = address, Published = date, Telling = new ReportTelling { Dates = [candidate] } });

        Assert.Equal(day, reading.Published?.ToString());
        Assert.StartsWith(because, reading.PublishedBecause!, StringComparison.Ordinal);
        Assert.Contains(candidate, reading.PublishedCandidates);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Candidates_lead_back_to_their_words(string text, string? address, string? day, string because)
    {
        _ = (day, because);
        foreach (var candidate in Read(new Report("r.txt", text) { Url = address }).PublishedCandidates)
        {
            Assert.Equal(candidate.Source == "address" ? null : candidate.Told, candidate.Start is { } start ? text[start..candidate.End!.Value] : null);
        }
    }

    private static ReportReading Read(Report report) => Repository.Reader.Read(report with { Language = "en" }).Reading!;
}
