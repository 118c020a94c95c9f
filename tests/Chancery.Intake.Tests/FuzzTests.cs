using System.Diagnostics;
using System.Globalization;
using System.Text;
using Chancery.Intake.Files;
using Chancery.Tests;
using Xunit;

namespace Chancery.Intake.Tests;

/// <summary>Readers of every format, given samples cut, doubled, mixed and rewritten: no fault that is not told, and no stall.</summary>
/// <remarks>
/// A hundred thousand inputs in all. Each slice makes its own, the same ones every time. CHANCERY_FUZZ sets how many a slice makes
/// (62500 for a million in all), CHANCERY_FUZZ_SEED where they begin.
/// </remarks>
public sealed class FuzzTests
{
    private const int Slices = 16;
    private const int InSlice = 6_250;
    private const int SlowestMilliseconds = 20_000;

    /// <summary>What readers look for; put where it does not belong.</summary>
    private static readonly byte[][] Words =
    [
        Packed.Bytes("<![CDATA["), Packed.Bytes("]]>"), Packed.Bytes("<!--"), Packed.Bytes("<script>"), Packed.Bytes("</article>"), Packed.Bytes("<table><tr><td>"), Packed.Bytes("&#x110000;&#0;&amp"),
        Packed.Bytes("\r\n\r\n"), Packed.Bytes("Content-Length: 99999999999\r\n"), Packed.Bytes("Content-Length: -1\r\n"), Packed.Bytes("Content-Encoding: gzip\r\n"), Packed.Bytes("Transfer-Encoding: chunked\r\n\r\nffffffff\r\n"),
        Packed.Bytes("Content-Transfer-Encoding: base64\n\n"), Packed.Bytes("=?utf-8?B?"), Packed.Bytes("=?x?Q?=C3?="), Packed.Bytes("boundary=\"\"\n"), Packed.Bytes("\nFrom "), Packed.Bytes("WARC/1.0\r\n"), Packed.Bytes("charset=utf-7"),
        Packed.Bytes("\\ud800"), Packed.Bytes("{\"text\":"), Packed.Bytes("[[[[["), Packed.Bytes("\"date\": 99999999999999999999"), Packed.Bytes("datePublished"), Packed.Bytes("---\n"), Packed.Bytes("\u202E\u0301\uFEFF"),
        [0], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x1F, 0x8B, 0x08], [0x50, 0x4B, 0x03, 0x04], [0xC3], [0xF4, 0x90, 0x80, 0x80], [0xED, 0xA0, 0x80],
    ];

    private static readonly byte[][] Seeds =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Find(), "samples", "formats"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        Packed.Bytes("%PDF-1.4 nothing"),
        Packed.Bytes("{\"text\": \"Talks \\u0041 in Hanoi\", \"date\": 1591776000}\n{\"body\": \"two\"}\n"),
        Packed.Bytes("[{\"text\": \"one\"}, {\"html\": \"<p>two</p>\"}]"),
        Packed.Bytes("<!DOCTYPE html><html lang=vi><head><title>T</title><meta charset=utf-8><script type='application/ld+json'>{\"datePublished\": \"2020-06-10\", \"@graph\": [{\"@type\": [\"NewsArticle\"]}]}</script></head><body><article><h1>H</h1><p>Talks &amp; <b>more <i>talks</b></i> were held in Hanoi today.</p><table><tr><td>x<td>y</table></article></body></html>"),
        Packed.Bytes("<?xml version='1.0'?><rss><channel><title>W</title><item><title>t</title><description><![CDATA[<p>x</p>]]></description></item></channel></rss>"),
        Packed.Bytes("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title><content type='xhtml'><div>x</div></content></entry></feed>"),
        Packed.Bytes("From: a <a@b>\nTo: b\nSubject: =?utf-8?B?SOG7mWk=?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"q\"\n\n--q\nContent-Type: text/plain\n\nText.\n--q\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=C3=A9</p>\n--q--\n"),
        Packed.Bytes("From x\nFrom: a <a@b>\nTo: b\nSubject: s\nMIME-Version: 1.0\n\nText.\n\nFrom y\nFrom: a <a@b>\nTo: b\nMIME-Version: 1.0\n\nMore.\n"),
        Packed.Bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: u\r\nContent-Length: 90\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>ab\r\n0\r\n\r\n\r\n\r\n"),
        Packed.Bytes("---\ntitle: T\ndate: 2020-06-10\n---\n# Talks\n\n* **one** [two](three) `four`\n"),
        Packed.Zip(("a.txt", Packed.Bytes("one two three")), ("b.html", Packed.Bytes("<p>two</p>"))),
        Packed.Tar(("a.txt", Packed.Bytes("one two three")), ("b.zip", Packed.Zip(("c.txt", Packed.Bytes("c"))))),
        Packed.Gzip("{\"text\": \"one\"}\n{\"text\": \"two\"}\n"),
        Encoding.Unicode.GetBytes("\uFEFFThượng tướng Nguyễn Chí Vịnh"),
        [0x54, 0x68, 0xF4, 0xD6, 0xF8, 0x6E, 0x67, 0x20, 0x74, 0xF6, 0xF4, 0x65, 0xED],
    ];

    public static TheoryData<int> AllSlices => [.. Enumerable.Range(0, Slices)];

    [Fact]
    public void Every_format_is_among_the_samples_that_are_mutated()
    {
        var formats = Seeds.Select(s => FileFormats.OfSignature(s.AsSpan(0, Math.Min(s.Length, FileFormats.Head))) ?? FileFormats.OfStart(s)).ToHashSet();

        Assert.Empty(Enum.GetValues<ReportFormat>().Except(formats));
    }

    [Theory]
    [MemberData(nameof(AllSlices))]
    public void Mutated_samples_never_break_a_reader(int slice)
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("CHANCERY_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : InSlice;
        var seed = int.TryParse(Environment.GetEnvironmentVariable("CHANCERY_FUZZ_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 20200610;
        var random = new Random(seed + slice);
        var options = new IntakeOptions { MaxReportBytes = 1_000_000, MaxWholeBytes = 2_000_000, PdfProgram = "no-such-program", Unpacking = new(FreeBytes: 4_000_000) };
        for (var i = 0; i < count; i++)
        {
            var input = Wrapped(Mutate(random), random);
            var watch = Stopwatch.StartNew();
            List<IntakeItem> items;
            try
            {
                items = Given.Piped(input, options);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"input {i}: {Convert.ToBase64String(input)}", failure);
            }

            var broken = items.FirstOrDefault(x => x.Error?.Code == IntakeErrorCode.Failed);
            Assert.True(broken is null, $"input {i}: {broken?.Error} of {Convert.ToBase64String(input)}");
            Assert.True(watch.ElapsedMilliseconds < SlowestMilliseconds, $"input {i} took {watch.ElapsedMilliseconds} ms: {Convert.ToBase64String(input)}");
            foreach (var item in items.Where(x => x.Report is not null))
            {
                Assert.All(item.Map.Segments, s => Assert.InRange(s.TextStart + s.TextLength, 0, item.Report!.Text.Length));
            }
        }
    }

    private static byte[] Mutate(Random random)
    {
        var bytes = Seeds[random.Next(Seeds.Length)].ToList();
        for (var steps = random.Next(1, 8); steps > 0 && bytes.Count > 0; steps--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(9))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    var other = Seeds[random.Next(Seeds.Length)];
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other[from..Math.Min(other.Length, from + length)]);
                    break;
                case 5:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 6:
                    bytes.InsertRange(at, Words[random.Next(Words.Length)]);
                    break;
                case 7:
                    Rewrite(bytes, at, random);
                    break;
                default:
                    var piece = bytes.GetRange(at, Math.Min(length, 12));
                    for (var n = random.Next(1, 300); n > 0; n--)
                    {
                        bytes.InsertRange(at, piece);
                    }

                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>The next number becomes another one: a length, a date, a place.</summary>
    private static void Rewrite(List<byte> bytes, int at, Random random)
    {
        var first = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
        for (var i = first; i >= 0 && i < bytes.Count && bytes[i] is >= (byte)'0' and <= (byte)'9'; i++)
        {
            bytes[i] = (byte)('0' + random.Next(10));
        }
    }

    /// <summary>Damage inside a sound archive: a damaged archive is mostly turned down for its sums.</summary>
    private static byte[] Wrapped(byte[] bytes, Random random) => random.Next(12) switch
    {
        0 => Packed.Gzip(bytes),
        1 => Packed.Zip(("a.txt", bytes), ("b.html", bytes)),
        2 => Packed.Tar(("a.xml", bytes), ("b.eml", bytes)),
        3 => [.. Packed.Bytes($"WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: {bytes.Length}\r\n\r\n"), .. bytes, .. Packed.Bytes("\r\n\r\n")],
        _ => bytes,
    };
}
