using System.Diagnostics;
using Xunit;

namespace Chancery.Intake.Tests;

/// <summary>The program that takes text out of a PDF, and all that may be wrong with it.</summary>
public sealed class PdfTests
{
    private const string Story = "Vietnam and Japan held talks in Hanoi.";

    [Theory]
    [InlineData("exit 3", IntakeErrorCode.Pdf, "it returned 3)")]
    [InlineData("echo 'Syntax Error: no trailer' >&2; exit 1", IntakeErrorCode.Pdf, "it returned 1: Syntax Error: no trailer)")]
    [InlineData("exit 0", IntakeErrorCode.Empty, "a PDF without text")]
    [InlineData("printf '\\f\\n\\f'", IntakeErrorCode.Empty, "a PDF without text")]
    [InlineData("head -c 50000 /dev/urandom", IntakeErrorCode.Pdf, "codes, not letters")]
    [InlineData("head -c 50000 /dev/zero", IntakeErrorCode.Pdf, "codes, not letters")]
    [InlineData("printf 'V\\356\\200\\201\\356\\200\\202 \\356\\200\\203'", IntakeErrorCode.Pdf, "codes, not letters")]
    [InlineData("yes", IntakeErrorCode.TooLarge, "more than 1 MB of text")]
    [InlineData("yes >&2", IntakeErrorCode.Pdf, "did not finish in 2 seconds")]
    [InlineData("sleep 60", IntakeErrorCode.Pdf, "did not finish in 2 seconds")]
    [InlineData("sleep 60 & echo text", IntakeErrorCode.Pdf, "did not finish in 2 seconds")]
    public void What_goes_wrong_is_said_and_the_others_are_read(string program, string code, string message)
    {
        using var folder = new TempFolder();
        var pdf = folder.Write("a.pdf", "%PDF-1.4 nothing");
        var text = folder.Write("b.txt", Story);
        var options = Options(folder, program);

        var watch = Stopwatch.StartNew();
        var items = Given.Read(options, pdf, text);

        Assert.Equal([code, Story], Given.Outcomes(items));
        Assert.Equal(pdf, items[0].Path);
        Assert.Contains(message, items[0].Error!.Message);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }

    [Fact]
    public void A_program_that_is_not_there_is_named_with_what_to_install()
    {
        var item = Assert.Single(Given.Piped("%PDF-1.4", new IntakeOptions { PdfProgram = "no-such-program" }));

        Assert.Equal(IntakeErrorCode.Pdf, item.Error?.Code);
        Assert.Contains("install no-such-program (it is part of poppler-utils)", item.Error!.Message);
    }

    [Fact]
    public void Its_text_is_the_report_with_its_pages()
    {
        using var folder = new TempFolder();
        var pdf = folder.Write("a.pdf", "%PDF-1.4 nothing");

        var item = Assert.Single(Given.Read(Options(folder, $"echo '{Story}'; printf '\\fPage \\341\\273\\231.'"), pdf));

        Assert.Equal($"{Story}\n\nPage ộ.", item.Report?.Text);
        Assert.Equal(2, item.Map.PageOf(item.Report!.Text.Length - 1));
    }

    [Fact]
    public void It_does_not_read_what_is_piped_to_us()
    {
        using var folder = new TempFolder();
        var pdf = folder.Write("a.pdf", "%PDF-1.4 nothing");

        Assert.Equal(["x"], Given.Outcomes(Given.Read(Options(folder, "cat; echo x"), pdf)));
    }

    private static IntakeOptions Options(TempFolder folder, string program) => new()
    {
        PdfProgram = Unix.Program(folder, "fake-pdftotext", program),
        PdfPatience = TimeSpan.FromSeconds(2),
        MaxReportBytes = 1024 * 1024,
    };
}
