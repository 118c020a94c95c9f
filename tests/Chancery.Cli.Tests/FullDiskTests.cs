using System.Globalization;
using Xunit;

namespace Chancery.Cli.Tests;

/// <summary>Nowhere to write: the results, the log, the messages, the record itself.</summary>
public sealed class FullDiskTests
{
    private const string Story = "On November 25, 2019, Deputy Defence Minister Nguyen Chi Vinh held talks with his Japanese counterpart Nishida Yasunori in Hanoi, Vietnam.";
    private const string Full = "chancery: error: the output cannot be written: No space left on device [cli.output]\n";

    [Theory]
    [InlineData("extract a.txt")]
    [InlineData("build a.txt --record r2.chancery")]
    [InlineData("export json --record r.chancery")]
    [InlineData("reports --record r.chancery")]
    [InlineData("timeline --record r.chancery")]
    [InlineData("--help")]
    public void Results_that_cannot_be_written_are_a_failure(string arguments)
    {
        using var folder = Folder();

        var (exit, _, error) = Shell.Run($"cd '{folder.Path}' && $CHANCERY {arguments} > /dev/full");

        Assert.Equal((1, Full), (exit, error));
    }

    [Fact]
    public void A_closed_output_is_a_failure_and_no_crash()
    {
        using var folder = Folder();

        var (exit, _, error) = Shell.Run($"cd '{folder.Path}' && $CHANCERY extract a.txt >&-");

        Assert.Equal(1, exit);
        Assert.StartsWith("chancery: error: the output cannot be written:", error, StringComparison.Ordinal);
        Assert.EndsWith("[cli.output]\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_has_enough_is_no_failure()
    {
        using var folder = Folder();

        var (_, output, error) = Shell.Run($"cd '{folder.Path}' && ( $CHANCERY extract a.txt; echo exit $? >&2 ) | true");

        Assert.Equal(("", "exit 0\n"), (output, error));
    }

    [Theory]
    [InlineData("2>/dev/full")]
    [InlineData("2>&-")]
    public void Messages_that_cannot_be_written_stop_nothing(string redirection)
    {
        using var folder = Folder();
        folder.Add("0-empty.txt", "");

        var (exit, output, _) = Shell.Run($"cd '{folder.Path}' && $CHANCERY extract 0-empty.txt a.txt {redirection}");

        Assert.Equal(0, exit);
        Assert.Contains("\"source\":\"a.txt\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_cannot_be_finished_is_said_behind_what_was_done()
    {
        using var folder = Folder();

        var (exit, output, error) = Shell.Run($"cd '{folder.Path}' && $CHANCERY build a.txt --record r2.chancery --log /dev/full");

        Assert.Equal(1, exit);
        Assert.StartsWith("r2.chancery: 1 reports added", output, StringComparison.Ordinal);
        Assert.StartsWith("chancery: error: /dev/full: the log is not whole", error, StringComparison.Ordinal);
        Assert.Equal(0, Shell.Run($"cd '{folder.Path}' && $CHANCERY doctor --record r2.chancery").Exit);
    }

    [Fact]
    public void A_log_that_cannot_be_begun_is_said_before_anything_is_read()
    {
        using var folder = Folder();

        var (exit, output, error) = Shell.Run($"cd '{folder.Path}' && $CHANCERY build a.txt --record r2.chancery --log nowhere/out.jsonl");

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("nowhere/out.jsonl: the log cannot be written", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "r2.chancery")));
    }

    /// <summary>A limit on the size of files stands for a disk of that size.</summary>
    [Theory]
    [InlineData(20)]
    [InlineData(200)]
    [InlineData(700)]
    public void A_record_that_cannot_grow_stays_sound_and_the_build_goes_on(int blocks)
    {
        using var folder = Folder();
        folder.Add("many.jsonl", string.Concat(Enumerable.Range(0, 400).Select(Line)));
        var whole = Shell.Run($"cd '{folder.Path}' && $CHANCERY build many.jsonl --record whole.chancery && $CHANCERY export json --record whole.chancery").Output;

        // The runtime maps its own code through a file, which the limit would stop as well.
        var (exit, _, error) = Shell.Run($"cd '{folder.Path}' && ulimit -f {blocks} && $CHANCERY build many.jsonl --record small.chancery --log small.jsonl", null, ("DOTNET_EnableWriteXorExecute", "0"));
        var after = Shell.Run($"cd '{folder.Path}' && $CHANCERY build many.jsonl --record small.chancery && $CHANCERY doctor --record small.chancery && $CHANCERY export json --record small.chancery");

        Assert.Equal(1, exit);
        Assert.Contains("small.chancery", error, StringComparison.Ordinal);
        Assert.Contains("[store.", error, StringComparison.Ordinal);
        Assert.Equal(0, after.Exit);
        Assert.Contains("small.chancery: sound", after.Output, StringComparison.Ordinal);
        Assert.EndsWith(whole[whole.IndexOf('{', StringComparison.Ordinal)..], after.Output, StringComparison.Ordinal);

        // What was not put on file is not in the log as added.
        var logged = File.ReadLines(Path.Combine(folder.Path, "small.jsonl")).Count(l => l.Contains("\"added\"", StringComparison.Ordinal));
        Assert.InRange(logged, 0, 399);
    }

    private static TempReports Folder()
    {
        var folder = new TempReports(("a.txt", Story));
        new Cli().RunWith(new Composition(), "build", Path.Combine(folder.Path, "a.txt"), "--record", Path.Combine(folder.Path, "r.chancery"));
        return folder;
    }

    private static string Line(int i)
    {
        var day = new DateOnly(2018, 1, 1).AddDays(i * 3 % 900).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{{\"id\": \"r{i}\", \"text\": \"On {day}, Deputy Defence Minister Nguyen Chi Vinh held talks with his Japanese counterpart Nishida Yasunori in Hanoi, Vietnam. Story {i}.\"}}\n");
    }
}
