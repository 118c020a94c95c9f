using Chancery.Core.Text;
using Chancery.Tests;
using Xunit;

namespace Chancery.Intake.Tests;

/// <summary>samples/formats: one story in every format, and what must come of it.</summary>
public sealed class FormatSampleTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Find(), "samples", "formats");

    private static readonly (string Language, string Words)[] Stories =
    [
        ("en", "co-chaired the third Mongolia–Laos Defence Policy Dialogue"),
        ("vi", "đồng chủ trì Đối thoại Chính sách"),
        ("fr", "le troisième dialogue sur la politique"),
    ];

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var cells in File.ReadLines(Path.Combine(Folder, "expected.tsv")).Where(l => l[0] != '#').Select(l => l.Split('\t')))
            {
                files.Add(cells[0], cells[1]);
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_format_is_read(string file, string expected)
    {
        using var folder = new TempFolder();
        var items = Given.Read(file.EndsWith(".pdf", StringComparison.Ordinal) ? PdfOptions(folder) : new IntakeOptions(), Path.Combine(Folder, file));

        Assert.Equal(expected, string.Join(' ', items.Select(Outcome)));
    }

    [Fact]
    public void A_folder_of_all_of_them_is_read_in_one_go()
    {
        var expected = Files.Where(row => !row.Data.Item1.StartsWith('.')).Sum(row => row.Data.Item2.Split(' ').Length);

        Assert.Equal(expected, Given.Read(Folder).Count);
        Assert.True(Files.Count >= 25);
    }

    /// <summary>The program that users have; one that takes the words out of the sample's plain lines where it is not installed.</summary>
    private static IntakeOptions PdfOptions(TempFolder folder) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "pdftotext")))
            ? new IntakeOptions()
            : new IntakeOptions { PdfProgram = Unix.Program(folder, "fake-pdftotext", "for a in \"$@\"; do [ -f \"$a\" ] && f=$a; done; iconv -f windows-1252 -t utf-8 \"$f\" | sed -n 's/^(\\(.*\\)) Tj T\\*$/\\1/p'") };

    private static string Outcome(IntakeItem item)
    {
        if (item.Report is not { } report)
        {
            return item.Error!.Code;
        }

        var text = Letters.Compose(report.Text.ReplaceLineEndings(" "));
        var story = Stories.FirstOrDefault(s => text.Contains(s.Words, StringComparison.Ordinal)).Language ?? $"?{text[..Math.Min(60, text.Length)]}";
        return report.Published is { } day ? $"{story}@{day}" : story;
    }
}
