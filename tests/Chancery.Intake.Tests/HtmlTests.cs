using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Intake.Tests;

public sealed class HtmlTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="vi"><head><title>Site | Talks</title>
        <meta property="article:published_time" content="2020-06-10T21:30:00+07:00">
        <meta property="og:site_name" content="VNA"><link rel="canonical" href="https://vna.vn/a/1.vnp">
        <script>var a = "<p>not text</p>";</script></head>
        <body><nav><ul><li><a href="/">Home of all the news</a></li></ul></nav>
        <h1>Vietnam &amp; Japan hold&nbsp;talks</h1>
        <div class="social"><a href="#">Share this page with all your friends</a></div>
        <div id="content"><!-- ad -->
        <p>Deputy Minister <b>Nguy&#7877;n</b> Ch&iacute; V&#x1ECB;nh held talks
           with his counterpart in Hanoi on June 10.</p>
        <script>track('<p>nothing</p>')</script>
        <p>The two sides agreed<br>to meet again &mdash; next year, said the "ministry".</p>
        <ul><li><a href="/2">President receives the outgoing ambassador</a></li><li><a href="/3">Port handles its 38th ship</a></li></ul>
        </div><aside><p>Advertisement that nobody wants to read at all</p></aside>
        <footer><p>Copyright of the agency, all rights are reserved</p></footer></body></html>
        """;

    [Fact]
    public void Headline_and_body_are_taken_out()
    {
        var report = Assert.Single(Given.Piped(Page)).Report!;

        Assert.Equal(
            "Vietnam & Japan hold\u00a0talks\nDeputy Minister Nguyễn Chí Vịnh held talks with his counterpart in Hanoi on June 10.\nThe two sides agreed\nto meet again — next year, said the \"ministry\".",
            report.Text);
        Assert.Equal(("https://vna.vn/a/1.vnp", "2020-06-10", "vi", "VNA"), (report.Url, report.Published.ToString(), report.Language, report.Outlet));
    }

    [Theory]
    [InlineData("Deputy", "Deputy")]
    [InlineData("Nguyễn", "Nguy&#7877;n")]
    [InlineData("Chí Vịnh", "Ch&iacute; V&#x1ECB;nh")]
    [InlineData("counterpart in Hanoi", "counterpart in Hanoi")]
    [InlineData("— next", "&mdash; next")]
    [InlineData("Vietnam & Japan", "Vietnam &amp; Japan")]
    [InlineData("agreed\nto meet", "agreed<br>to meet")]
    public void A_span_leads_back_to_the_file(string quote, string source)
    {
        var item = Assert.Single(Given.Piped(Page));
        var start = item.Report!.Text.IndexOf(quote, StringComparison.Ordinal);

        var span = item.Map.ToSource(new Span(start, start + quote.Length))!.Value;

        Assert.Equal(source, Page[span.Start..span.End]);
    }

    [Theory]
    [InlineData("<p>Unclosed talks in <b>Hanoi <i>and</b> Tokyo</i> on the same long day<p>Second & third < four; AT&T; &notit; &#x80; &#0;")]
    [InlineData("<table><tr><td>Talks in a table that is broken<td>and goes on for a while</table>stray</div></span> end of it all")]
    [InlineData("<div title='a > b'>Quoted attribute with > in it, and\r\nWindows line ends in the text</div>")]
    [InlineData("<pre>\nPreformatted report of the talks\nin two lines</pre>")]
    public void Damaged_pages_keep_their_map(string page)
    {
        var item = Assert.Single(Given.Piped(page, new IntakeOptions { Format = ReportFormat.Html }));

        Assert.All(item.Map.Segments.Where(s => s.TextLength == s.SourceLength), s =>
            Assert.Equal(item.Report!.Text[s.TextStart..(s.TextStart + s.TextLength)], page[s.SourceStart..(s.SourceStart + s.SourceLength)]));
        var mapped = item.Map.Segments.Sum(s => s.TextLength);
        Assert.InRange(mapped, item.Report!.Text.Count(c => !char.IsWhiteSpace(c)), item.Report.Text.Length);
    }

    [Fact]
    public void The_declared_body_wins_over_a_longer_list_of_comments()
    {
        var body = new string('a', 30) + " talks in Hanoi were held " + new string('b', 200);
        var comments = string.Concat(Enumerable.Repeat("<p>A reader has a very long opinion about all of it here.</p>", 20));

        var text = Assert.Single(Given.Piped($"<html><h1>T</h1><div itemprop=articleBody><p>{body}</p></div><div>{comments}</div></html>")).Report!.Text;

        Assert.Equal($"T\n{body}", text);
    }

    [Theory]
    [InlineData("<meta property='og:site_name' content='The Envoy'><meta name=author content='Ann Lee'>", "The Envoy", "meta og:site_name", "Ann Lee", "meta author")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-06-10\",\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"Bo Tran\"}],\"publisher\":{\"name\":\"The Envoy\"}}</script>", "The Envoy", "json-ld publisher", "Ann Lee, Bo Tran", "json-ld author")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"WebSite\",\"author\":\"The webmaster\",\"publisher\":\"Somebody\"}</script>", null, null, null, null)]
    [InlineData("<meta name=author content='https://example.org/ann'>", null, null, null, null)]
    public void Outlet_and_byline_are_told_with_their_places(string head, string? outlet, string? outletFrom, string? byline, string? bylineFrom)
    {
        var report = Assert.Single(Given.Piped($"<html><head>{head}</head><body><p>Talks were held in Hanoi between the two of them.</p></body></html>")).Report!;

        Assert.Equal((outlet, outletFrom, byline, bylineFrom), (report.Outlet, report.Telling!.OutletFrom, report.Telling.Byline, report.Telling.BylineFrom));
    }

    [Fact]
    public void Captions_and_bylines_are_set_apart()
    {
        var report = Assert.Single(Given.Piped("<html><body><article><h1>Talks in Hanoi</h1><div class=byline>By Ann Lee</div><p>The ministers spoke at length about trade and the sea between them.</p><figure><img><figcaption>The ministers in Hanoi</figcaption></figure></article></body></html>")).Report!;

        Assert.Equal([("By Ann Lee", false), ("The ministers in Hanoi", true)], report.Telling!.Asides.Select(a => (report.Text[a.Start..a.End].Trim(), a.IsCaption)));
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2020-06-10T23:30:00+07:00'><meta name='date' content='2024-01-02'><script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2020-06-10T16:30:00Z\"}]}</script>", "2020-06-10", 3)]
    [InlineData("<meta name='pubdate' content='Wed, 10 Jun 2020 08:00:00 GMT'>", "2020-06-10", 1)]
    [InlineData("<meta name='date' content='yesterday'>", null, 1)]
    [InlineData("<script type='application/ld+json'>{broken</script>", null, 0)]
    public void All_days_of_publication_are_kept_and_one_is_chosen(string head, string? day, int candidates)
    {
        var item = Assert.Single(Given.Piped($"<html><head>{head}</head><body><p>Talks were held in Hanoi between the two of them.</p></body></html>"));

        Assert.Equal(day, item.Report!.Published?.ToString());
        Assert.Equal(candidates, item.Report.Telling!.Dates.Length);
    }
}
