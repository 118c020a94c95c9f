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
}
