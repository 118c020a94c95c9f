using System.Diagnostics;
using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Chancery.Core.Reports;
using Chancery.Intake;

namespace Chancery.Bench;

/// <summary>How many megabytes of each format intake turns into reports in a second of processor time: <c>intake [FOLDER] [--seconds N]</c>.</summary>
internal static class IntakeBench
{
    private const int Copies = 10;

    public static int Run(string[] args)
    {
        var seconds = args.SkipWhile(a => a != "--seconds").Skip(1).Select(a => double.Parse(a, CultureInfo.InvariantCulture)).FirstOrDefault(3);
        var reports = Samples.Load(args.TakeWhile(a => a != "--seconds").FirstOrDefault());
        Console.WriteLine($"{reports.Count} reports, one thread; MB/s of the file as it lies on disk, and of what it holds unpacked");
        var pages = reports.Select(Page).ToList();
        foreach (var (name, format, bytes) in Formats(reports, pages))
        {
            var size = bytes.Sum(b => (double)b.Length);
            var unpacked = name.Contains("packed", StringComparison.Ordinal) ? pages.Sum(p => (double)Encoding.UTF8.GetByteCount(p)) * (bytes.Count == 1 ? Copies : 1) : size;
            Measure(name, format, bytes, size, unpacked, seconds);
        }

        return 0;
    }

    private static IEnumerable<(string Name, ReportFormat Format, List<byte[]> Bytes)> Formats(IReadOnlyList<Report> reports, List<string> pages)
    {
        yield return ("text, UTF-8", ReportFormat.Text, [.. reports.Select(r => Encoding.UTF8.GetBytes(r.Text))]);
        yield return ("text, UTF-16", ReportFormat.Text, [.. reports.Select(r => (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(r.Text)])]);
        yield return ("text, Windows-1252 not declared", ReportFormat.Text, [.. reports.Where(r => r.Text.Any(c => c is > '\u007f' and < '\u0100') && r.Text.All(c => c < '\u0100')).Select(r => Encoding.Latin1.GetBytes(r.Text))]);
        yield return ("Markdown", ReportFormat.Markdown, [.. reports.Select(r => Encoding.UTF8.GetBytes("# " + r.Text))]);
        yield return ("HTML (pages with menus, links, scripts)", ReportFormat.Html, [.. pages.Select(p => Encoding.UTF8.GetBytes(p))]);
        yield return ("JSON Lines", ReportFormat.JsonLines, [Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(string.Concat(reports.Select(r => $"{{\"id\":{JsonSerializer.Serialize(r.Source)},\"date\":\"2020-06-10\",\"text\":{JsonSerializer.Serialize(r.Text)}}}\n")), Copies)))]);
        yield return ("RSS with full texts", ReportFormat.Feed, [Encoding.UTF8.GetBytes($"<rss version='2.0' xmlns:c='http://purl.org/rss/1.0/modules/content/'><channel><title>T</title>{string.Concat(reports.Select(r => $"<item><title>T</title><pubDate>Wed, 10 Jun 2020 08:00:00 +0700</pubDate><c:encoded><![CDATA[<p>{r.Text.Replace("\n", "</p><p>", StringComparison.Ordinal)}</p>]]></c:encoded></item>"))}</channel></rss>")]);
        yield return ("mail", ReportFormat.Mail, [.. reports.Select(r => Encoding.UTF8.GetBytes($"From: \"Desk\" <a@example.org>\r\nTo: b@example.org\r\nSubject: Report\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(r.Text), Base64FormattingOptions.InsertLineBreaks)}\r\n"))]);
        var warc = Warc(pages);
        yield return ("WARC", ReportFormat.Warc, [warc]);
        yield return ("WARC.gz, packed", ReportFormat.Gzip, [Gzip(Repeated(warc))]);
        yield return ("zip, packed", ReportFormat.Zip, [Zip(pages)]);
        yield return ("tar.gz, packed", ReportFormat.Gzip, [Gzip(Tar(pages))]);
    }

    private static void Measure(string name, ReportFormat format, List<byte[]> files, double size, double unpacked, double seconds)
    {
        if (files.Count == 0)
        {
            return;
        }

        var archive = format is ReportFormat.Gzip or ReportFormat.Zip;
        var intake = new ReportIntake(new IntakeOptions { Format = archive ? null : format });
        var count = Read(intake, files);
        var process = Process.GetCurrentProcess();
        var (start, rounds) = (process.TotalProcessorTime, 0);
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            Read(intake, files);
            rounds++;
        }

        process.Refresh();
        var spent = (process.TotalProcessorTime - start).TotalSeconds / rounds;
        var packed = size == unpacked ? "" : string.Create(CultureInfo.InvariantCulture, $", {unpacked / spent / 1e6:F1} MB/s unpacked");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {size / spent / 1e6:F1} MB/s{packed}, {count / spent:F0} reports/s"));
    }

    private static int Read(ReportIntake intake, List<byte[]> files) => files.Sum(file => intake.Read(["-"], () => new MemoryStream(file)).Count(i => i.Report is not null));

    /// <summary>A page as news sites make them: eight times as much around the report as in it.</summary>
    private static string Page(Report report)
    {
        var menu = string.Concat(Enumerable.Range(0, 60).Select(i => $"<li class=\"menu-item menu-item-{i}\"><a href=\"https://example.org/section/{i}\">Section {i}</a></li>"));
        var others = string.Concat(Enumerable.Range(0, 20).Select(i => $"<div class=\"card related\"><a href=\"https://example.org/{i}\"><img src=\"{i}.jpg\" alt=\"\"><h3>Headline of another story, number {i}</h3></a></div>"));
        var script = "<script>" + string.Concat(Enumerable.Repeat("window.q=window.q||[];function f(a,b){return a+b}", 40)) + "</script>";
        return $"<!doctype html><html lang=\"{report.Source[..2]}\"><head><meta charset=\"utf-8\"><title>T</title><meta property=\"article:published_time\" content=\"2020-06-10\">{script}</head><body><nav><ul>{menu}</ul></nav><main><article><h1>Headline</h1>{string.Concat(report.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(p => $"<p>{p.Replace("<", "&lt;", StringComparison.Ordinal)}</p>"))}</article><aside>{others}</aside></main><footer>{menu}</footer>{script}</body></html>";
    }

    private static byte[] Warc(List<string> pages)
    {
        using var warc = new MemoryStream();
        foreach (var page in pages)
        {
            var block = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}");
            warc.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {block.Length}\r\n\r\n")));
            warc.Write(block);
            warc.Write("\r\n\r\n"u8);
        }

        return warc.ToArray();
    }

    private static byte[] Repeated(byte[] bytes) => [.. Enumerable.Repeat(bytes, Copies).SelectMany(b => b)];

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(List<string> pages)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < pages.Count * Copies; i++)
            {
                using var entry = zip.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"{i}.html")).Open();
                entry.Write(Encoding.UTF8.GetBytes(pages[i % pages.Count]));
            }
        }

        return packed.ToArray();
    }

    private static byte[] Tar(List<string> pages)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, leaveOpen: true))
        {
            for (var i = 0; i < pages.Count * Copies; i++)
            {
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, string.Create(CultureInfo.InvariantCulture, $"{i}.html")) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(pages[i % pages.Count])) });
            }
        }

        return packed.ToArray();
    }
}
