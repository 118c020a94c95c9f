using System.Text;
using Xunit;

namespace Chancery.Intake.Tests;

public sealed class MailTests
{
    private const string Head = "From: \"Press Office\" <press@example.org>\r\nTo: desk@example.org\r\nDate: Wed, 10 Jun 2020 23:30:00 +0700\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void A_plain_message_is_its_subject_and_text()
    {
        var report = Assert.Single(Given.Piped($"{Head}Subject: =?utf-8?B?SOG7mWkgxJHDoG0=?=\r\n =?utf-8?Q?_Vi=E1=BB=87t?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe two sides =\r\nmet in H=C3=A0 N=E1=BB=99i.\r\n")).Report!;

        Assert.Equal("Hội đàm Việt\nThe two sides met in Hà Nội.\r\n", report.Text);
        Assert.Equal(("2020-06-10", "Press Office"), (report.Published.ToString(), report.Outlet));
    }

    [Fact]
    public void Of_two_forms_the_plain_one_is_read_and_what_is_attached_too()
    {
        var attached = Convert.ToBase64String(Packed.Zip(("note.txt", Packed.Bytes("a note"))));
        var mail = $"{Head}Subject: Talks\r\nContent-Type: multipart/mixed; boundary=\"b1\"\r\n\r\npreamble\r\n--b1\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n"
            + "--b2\r\nContent-Type: text/plain\r\n\r\nThe plain words of the report.\r\n--b2\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The words of the page.</p>\r\n--b2--\r\n"
            + $"--b1\r\nContent-Type: application/zip; name=\"notes.zip\"\r\nContent-Disposition: attachment; filename=\"notes.zip\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{attached}\r\n"
            + "--b1\r\nContent-Type: image/png; name=logo.png\r\n\r\nxx\r\n--b1--\r\n";
        using var folder = new TempFolder();

        var items = Given.Read(folder.Write("talks.eml", mail));

        Assert.Equal(["Talks\nThe plain words of the report.\r\n", "a note"], Given.Outcomes(items));
        Assert.EndsWith("talks.eml!notes.zip!note.txt", items[1].Path);
    }

    [Fact]
    public void A_page_is_read_where_the_plain_form_says_nothing()
    {
        var mail = $"{Head}Subject: Talks\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\nContent-Type: text/plain\r\n\r\nSee page\r\n--b2\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n<p>Many words of the page, which is \u0097 the report itself.</p>\r\n--b2--\r\n";

        var report = Assert.Single(Given.Piped(Encoding.Latin1.GetBytes(mail))).Report!;

        Assert.Equal("Talks\nMany words of the page, which is — the report itself.", report.Text);
    }

    [Fact]
    public void A_mailbox_holds_many()
    {
        var one = $"From a@b Wed Jun 10 2020\r\n{Head}Subject: One\r\n\r\nFirst text.\r\n\r\n";
        var items = Given.Piped(one + one.Replace("One", "Two", StringComparison.Ordinal).Replace("First", ">From second", StringComparison.Ordinal));

        Assert.Equal(["One\nFirst text.\r\n\r\n", "Two\n>From second text.\r\n\r\n"], Given.Outcomes(items).Select(t => t.Replace("\n>", "\n>", StringComparison.Ordinal)).Select((t, i) => i == 1 ? t.Replace("\nFrom", "\n>From", StringComparison.Ordinal) : t));
    }

    [Theory]
    [InlineData("From: the ministry\nTo: the press\nSubject: talks\n\nThe two sides met.")]
    [InlineData("Hanoi: talks were held\n\nThe two sides met.")]
    public void A_text_that_looks_a_little_like_a_message_is_a_text(string text) =>
        Assert.Equal([text], Given.Outcomes(Given.Piped(text)));
}
