using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Intake.Tests;

/// <summary>Pages as sites have built them: tables, blocks without paragraphs, pages to print, lists, dates in cells.</summary>
public sealed class PageShapeTests
{
    private const string Headline = "Finnish envoy calls on the deputy defence minister";
    private const string Lead = "Deputy Minister of Defence of Namibia Hilma Nicanor received Finnish Ambassador Leena Viljanen in Windhoek on Tuesday.";
    private const string More = "The two sides reviewed the progress of joint training for peacekeepers and agreed to send ten officers to Finland from the autumn.";
    private const string Last = "She invited her host to visit Helsinki, and the invitation was accepted at once by the minister.";
    private const string Story = $"{Lead}\n{More}\n{Last}";
    private const string Other = "<a href=/1>Fuel prices rise for the third week in a row</a>";

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "a cell of a table, its date in another", $"<title>Ministry</title><table><tr><th>Date</th><td>4 May 2021</td></tr><tr><th>Views</th><td>431</td></tr><tr><td colspan=2><div>{Lead}</div><div>{More}</div><div>{Last}</div></td></tr></table>", $"Ministry\n[4 May 2021]\n{Story}" },
        { "blocks without paragraphs", $"<title>{Headline} - The Post</title><div class=a><div class=t>{Headline}</div><div class=d>Tue, 04/05/2021 17:30 (GMT+7)</div><div class=b><div>{Lead}</div><div>{More}</div><div>{Last}</div></div><div class=c><div>{Other}</div></div></div>", $"{Headline}\n[Tue, 04/05/2021 17:30 (GMT+7)]\n{Story}" },
        { "spans in rows", $"<title>Portal</title><table><tr><td><span id=d>Updated: 04/05/2021 17:30</span></td></tr><tr><td><span id=t>{Lead}<br><br>{More}<br><br>{Last}</span></td></tr></table>", $"Portal\n[Updated: 04/05/2021 17:30]\n{Story}" },
        { "a list of definitions above the body", $"<title>Ministry</title><div><h2>{Headline}</h2><dl><dt>Writer<dd>Office<dt>Date<dd>2021-05-04</dl><div class=v><p>{Lead}<p>{More}<p>{Last}</div></div>", $"{Headline}\n[2021-05-04]\n{Story}" },
        { "a heading of the second rank", $"<title>The Post</title><div><h2>{Headline}</h2><div class=v><p>{Lead}<p>{More}<p>{Last}</div></div>", $"{Headline}\n{Story}" },
        { "a table of fonts and breaks", $"<title>The Post - {Headline}</title><table><tr><td>{Other}</td><td><font size=5>{Headline}</font><br>{Lead}<br><br>{More}<br><br>{Last}</td></tr></table>", $"{Headline}\n{Story}" },
        { "items of a list", $"<h1>{Headline}</h1><p>Windhoek, 4 May 2021</p><ol><li>{Lead}</li><li>{More}</li><li>{Last}</li></ol><table><tr><th>Area</th><th>Agreed</th></tr><tr><td>Training</td><td>Ten officers</td></tr></table>", $"{Headline}\nWindhoek, 4 May 2021\n{Story}\nArea Agreed\nTraining Ten officers" },
        { "a page for telephones", $"<h1>{Headline}</h1><article><p>{Lead}</p><amp-ad><div>Advertisement</div></amp-ad><p>{More}</p><amp-social-share>Tweet this</amp-social-share><p>{Last}</p></article><amp-consent><div>We use cookies to make this site work and to show you what may interest you.</div></amp-consent>", $"{Headline}\n{Story}" },
        { "a clock of the page is not taken in", $"<div>Monday, 22 November 2026</div><div><div><h1>{Headline}</h1><div class=v><p>{Lead}<p>{More}<p>{Last}</div></div></div>", $"{Headline}\n{Story}" },
        { "the date of another story is not taken in", $"<h1>{Headline}</h1><div class=w><ul class=related><li>{Other} 3 May 2021</li></ul><div class=v><p>{Lead}<p>{More}<p>{Last}</div></div>", $"{Headline}\n{Story}" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Headline_date_and_body_are_taken_out(string shape, string page, string expected)
    {
        var item = Assert.Single(Given.Piped($"<!doctype html><html>{page}</html>"));
        var report = item.Report!;

        var text = report.Text;
        foreach (var line in (report.Telling?.Asides ?? []).Where(a => !a.IsCaption).OrderByDescending(a => a.Start))
        {
            var start = line.Start + (text[line.Start] == '\n' ? 1 : 0);
            text = $"{text[..start]}[{text[start..line.End]}]{text[line.End..]}";
        }

        Assert.True(expected == text.Trim(), $"{shape}:\n{text}");
        Assert.True(text.IndexOf(Lead, StringComparison.Ordinal) >= item.BodyStart, shape);
    }

    private const string Body = $"<h1>{Headline}</h1><div><p>{Lead}</p><p>{More}</p><p>{Last}</p></div>";
    private const string Open = $"<h1>{Headline}</h1><div><p>{Lead}</p><p>{More}</p><p>{Last}</p>";
    private const string OtherLead = "Officials of the two countries said that the text was ready, and that it would be signed in Lima next month.";

    public static TheoryData<string, string> Stories => new()
    {
        { "within noscript, behind a script's place", $"<div id=app></div><noscript>{Body}</noscript><noscript>Please turn on scripts &amp; reload.</noscript>" },
        { "comments with an hour", $"{Body}<div><div><b>Amina W.</b><i>5 May 2021 09:14</i><p>Well done to the foreign minister of Peru, who met the president of Ghana.</p></div><div><b>otieno77</b><i>5 May 2021 10:02</i><p>Good talks.</p></div></div>" },
        { "comments with the same last word", $"{Body}<ul><li><a href=/u/1>Amina W.</a> <time>5 May 2021</time><p>Ghana met Peru in Accra.</p><a href=#>Reply</a></li><li><a href=/u/2>Bo</a> <time>6 May 2021</time><p>So it did.</p><a href=#>Reply</a></li></ul>" },
        { "comments of hours ago", $"{Body}<section><div><span>Amina W.</span><span>3 hours ago</span><div>Ghana met Peru in Accra.</div></div><div><span>Bo</span><span>1 day ago</span><div>So it did.</div></div></section>" },
        { "one story and leads below it", $"<h1>{Headline}</h1><p>{Lead}</p><p>{More}</p><p>{Last}</p><div><div><h3><a href=/2>Japan and Peru to sign an accord</a></h3><p>{OtherLead}</p></div><div><h3><a href=/3>Polish president receives an envoy</a></h3><p>{OtherLead}</p></div><div><h3><a href=/4>Floods close roads in the north</a></h3><p>{OtherLead}</p></div><div><h3><a href=/5>India hosts navies of eight states</a></h3><p>{OtherLead}</p></div></div>" },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_is_read_without_what_stands_around_it(string shape, string page)
    {
        var report = Assert.Single(Given.Piped($"<!doctype html><html><title>{Headline}</title><body>{page}</html>")).Report!;

        Assert.True($"{Headline}\n{Story}" == report.Text.Trim(), $"{shape}:\n{report.Text}");
    }

    public static TheoryData<string, string> Kept => new()
    {
        { "rounds with a day each", $"{Open}<ul><li><b>First round</b> <i>12 May 2010</i><p>It was held in Helsinki and spoke of peacekeepers.</p></li><li><b>Second round</b> <i>14 June 2012</i><p>It was held in Windhoek and spoke of training.</p></li></ul>" },
        { "entries of a live page", $"{Open}<div><div><h3>Guests arrive</h3><i>5 May 2021 09:14</i><p>It was held in Helsinki and spoke of peacekeepers.</p></div><div><h3>Talks begin</h3><i>5 May 2021 10:02</i><p>It was held in Windhoek and spoke of training.</p></div></div>" },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_is_the_storys_is_kept(string shape, string page)
    {
        var report = Assert.Single(Given.Piped($"<!doctype html><html><title>{Headline}</title><body>{page}</html>")).Report!;

        Assert.True(report.Text.Contains("held in Helsinki", StringComparison.Ordinal) && report.Text.Contains("held in Windhoek", StringComparison.Ordinal), $"{shape}:\n{report.Text}");
    }

    [Theory]
    [InlineData("<blockquote class=twitter-tweet><p>Peru and Ghana met in Lima.</p>&mdash; Jane Roe (@roe) <a href=https://social.example/roe/status/1>May 3, 2021</a></blockquote>")]
    [InlineData("<blockquote><p>Peru and Ghana met in Lima.</p><cite>Jane Roe (@roe) <a href=https://social.example/@roe/1>3 May 2021</a></cite></blockquote>")]
    [InlineData("<blockquote><p>Peru and Ghana met in Lima.</p><a href=https://social.example/@roe/1>3 May 2021</a></blockquote>")]
    public void A_post_is_kept_and_marked(string post)
    {
        var report = Assert.Single(Given.Piped($"<!doctype html><html><h1>{Headline}</h1><div><p>{Lead}</p><p>{More}</p>{post}<p>{Last}</p></div></html>")).Report!;

        var marked = Assert.Single(report.Telling!.Asides, a => a.IsPost);
        Assert.StartsWith("Peru and Ghana met in Lima.", report.Text[marked.Start..marked.End].Trim(), StringComparison.Ordinal);
        Assert.EndsWith(Last, report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_is_no_post()
    {
        var report = Assert.Single(Given.Piped($"<!doctype html><html><h1>{Headline}</h1><div><p>{Lead}</p><blockquote>{More} <a href=/full>The full text</a></blockquote><p>{Last}</p></div></html>")).Report!;

        Assert.DoesNotContain(report.Telling?.Asides ?? [], a => a.IsPost);
    }

    [Theory]
    [InlineData("<div><a href={0}><h2>Japan and Peru to sign an accord</h2></a><p>{1}</p></div>")]
    [InlineData("<article><h2><a href={0}>Japan and Peru to sign an accord</a></h2><div>{1}</div></article>")]
    [InlineData("<table><tr><td><a href={0}><b>Japan and Peru to sign an accord</b></a><br>{1} <a href={0}>More</a></td></tr></table>")]
    [InlineData("<div><i>5 May</i><p><a href={0}>Japan and Peru to sign an accord</a></p><p>{1}</p></div>")]
    public void A_page_of_leads_is_told_as_such(string lead)
    {
        var leads = string.Concat(Enumerable.Range(1, 5).Select(n => lead.Replace("{0}", $"/story/{n}", StringComparison.Ordinal).Replace("{1}", OtherLead, StringComparison.Ordinal)));
        var item = Assert.Single(Given.Piped($"<!doctype html><html><title>The Harbour Post</title><body><h1>News</h1><div>{leads}</div><p>The Harbour Post comes out daily but on Sunday.</p></html>"));

        Assert.Null(item.Report);
        Assert.Equal(IntakeErrorCode.FrontPage, item.Error!.Code);
        Assert.Contains("5 stories", item.Error.Message, StringComparison.Ordinal);
    }
}
