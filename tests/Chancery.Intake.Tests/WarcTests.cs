using System.Text;
using Xunit;

namespace Chancery.Intake.Tests;

public sealed class WarcTests
{
    private const string Page = "<html lang=vi><head><title>T</title></head><body><p>Hội đàm tại Hà Nội.</p></body></html>";

    [Fact]
    public void Pages_are_taken_out_of_their_answers()
    {
        var archive = Join(
            Record("warcinfo", null, "application/warc-fields", Packed.Bytes("software: x\r\n")),
            Record("request", "https://example.org/1", "application/http", Packed.Bytes("GET / HTTP/1.1\r\n\r\n")),
            Answer("https://example.org/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n", Packed.Bytes(Page)),
            Answer("https://example.org/404", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n", Packed.Bytes(Page)),
            Answer("https://example.org/x.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", [1, 2]),
            Record("conversion", "https://example.org/2", "text/plain", Packed.Bytes("Plain text of a page.")));

        var items = Given.Piped(archive).Where(i => i.Error is not { IsAside: true }).ToList();

        Assert.Equal(["T\nHội đàm tại Hà Nội.", "Plain text of a page."], Given.Outcomes(items));
        Assert.Equal(["https://example.org/1", "https://example.org/2"], items.Select(i => i.Report!.Url));
    }

    [Theory]
    [InlineData("Content-Encoding: gzip\r\n", true, false)]
    [InlineData("Transfer-Encoding: chunked\r\n", false, true)]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", true, true)]
    [InlineData("Transfer-Encoding: chunked\r\n", false, false)]
    public void Bodies_are_put_together_and_unpacked(string header, bool packed, bool chunked)
    {
        var body = packed ? Packed.Gzip(Page) : Packed.Bytes(Page);
        if (chunked)
        {
            body = [.. Encoding.ASCII.GetBytes($"{20:x}\r\n"), .. body[..20], .. Encoding.ASCII.GetBytes($"\r\n{body.Length - 20:x};a=b\r\n"), .. body[20..], .. "\r\n0\r\n\r\n"u8];
        }

        var archive = Packed.Gzip(Answer("https://example.org/1", $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n{header}", body));

        Assert.Equal(["T\nHội đàm tại Hà Nội."], Given.Outcomes(Given.Piped(archive)));
    }

    [Fact]
    public void Each_record_may_be_packed_by_itself()
    {
        var one = Packed.Gzip(Record("conversion", "https://example.org/1", "text/plain", Packed.Bytes("One text.")));
        var two = Packed.Gzip(Record("conversion", "https://example.org/2", "text/plain", Packed.Bytes("Two text.")));

        Assert.Equal(["One text.", "Two text."], Given.Outcomes(Given.Piped([.. one, .. two])));
    }

    [Fact]
    public void An_archive_cut_off_yields_what_came_before()
    {
        var archive = Join(Record("conversion", "u", "text/plain", Packed.Bytes("One text.")), Record("conversion", "u", "text/plain", Packed.Bytes("Two text.")));

        Assert.Equal(["One text.", IntakeErrorCode.Damaged], Given.Outcomes(Given.Piped(archive[..^12])));
    }

    private static byte[] Answer(string url, string head, byte[] body) => Record("response", url, "application/http; msgtype=response", [.. Encoding.ASCII.GetBytes(head + "\r\n"), .. body]);

    private static byte[] Record(string type, string? url, string contentType, byte[] block) =>
        [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\n{(url is null ? "" : $"WARC-Target-URI: {url}\r\n")}Content-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    private static byte[] Join(params byte[][] records) => [.. records.SelectMany(r => r)];
}
