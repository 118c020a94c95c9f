using Xunit;

namespace Chancery.Intake.Tests;

public sealed class FeedTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Hanoi Wire</title><language>en</language><image><title>Logo</title></image>
        <item><title>Vietnam &amp; Japan hold talks</title><link>https://example.org/1</link><pubDate>Wed, 10 Jun 2020 23:30:00 +0700</pubDate>
          <description>Short.</description><content:encoded><![CDATA[<p>Deputy Minister <b>Vinh</b> held talks.</p><p>They agreed&nbsp;to meet.</p>]]></content:encoded></item>
        <item><title>Only a headline</title><link>https://example.org/2</link></item>
        <item><title>Second</title><guid>https://example.org/3</guid><dc:date>2020-06-11T01:00:00Z</dc:date><description>Plain words of the second.</description></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><title>Ministry</title>
        <entry><title>Talks</title><link rel="self" href="https://example.org/self"/><link href="https://example.org/a"/><published>2020-06-10T08:00:00+07:00</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First line.</p><p>Second line.</p></div></content></entry>
        <entry><title>More</title><summary type="html">&lt;p&gt;Escaped &lt;i&gt;words&lt;/i&gt;.&lt;/p&gt;</summary><updated>2020-06-12</updated></entry></feed>
        """;

    [Fact]
    public void Rss_gives_a_report_an_item()
    {
        var items = Given.Piped(Rss);

        Assert.Equal(["Vietnam & Japan hold talks\nDeputy Minister Vinh held talks.\nThey agreed\u00a0to meet.", IntakeErrorCode.NoText, "Second\nPlain words of the second."], Given.Outcomes(items));
        var first = items[0].Report!;
        Assert.Equal(("https://example.org/1", "2020-06-10", "en", "Hanoi Wire", "stdin:1"), (first.Url, first.Published.ToString(), first.Language, first.Outlet, first.Source));
        Assert.Equal(("https://example.org/3", "2020-06-11"), (items[2].Report!.Url, items[2].Report!.Published.ToString()));
    }

    [Fact]
    public void Atom_gives_a_report_an_entry()
    {
        var items = Given.Piped(Atom);

        Assert.Equal(["Talks\nFirst line.\nSecond line.", "More\nEscaped words."], Given.Outcomes(items));
        Assert.Equal(("https://example.org/a", "2020-06-10", "vi", "Ministry"), (items[0].Report!.Url, items[0].Report!.Published.ToString(), items[0].Report!.Language, items[0].Report!.Outlet));
    }

    [Fact]
    public void A_feed_cut_off_yields_the_entries_before()
    {
        var items = Given.Piped(Rss[..Rss.IndexOf("<dc:date", StringComparison.Ordinal)]);

        Assert.Equal(2, items.Count(i => i.Error is null || i.Error.Code == IntakeErrorCode.NoText));
        Assert.Equal(IntakeErrorCode.Damaged, items[^1].Error?.Code);
    }

    [Fact]
    public void Entities_that_grow_are_not_unfolded()
    {
        const string Laughs = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item><title>x</title><description>&b; and words</description></item></channel></rss>";

        Assert.All(Given.Piped(Laughs), i => Assert.Equal(IntakeErrorCode.Damaged, i.Error?.Code));
    }
}
