using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Cli.Tests;

public sealed class BuildTests
{
    [Fact]
    public void Known_reports_are_not_read_again()
    {
        using var reports = new TempReports(("a.txt", "one"), ("b.txt", "two"));
        var cli = new Cli();
        cli.Run("build", reports.Path, "--record", "r");
        reports.Add("c.txt", "three");
        cli.Parts.ReadSources.Clear();

        Assert.Equal(0, cli.Run("build", reports.Path, "--record", "r"));

        Assert.Equal(["c.txt"], cli.Parts.ReadSources);
        Assert.Equal("r: 1 reports added, 0 copies, 2 known, 0 refused", cli.Lines[0]);
        Assert.StartsWith("on file: 3 reports", cli.Lines[1]);
    }

    [Fact]
    public void What_another_process_adds_meanwhile_is_built_in_as_well()
    {
        using var reports = new TempReports(("a.txt", "one"));
        var cli = new Cli();
        var file = new StubRecordFile();
        cli.Parts.Files["r"] = file;
        var other = cli.Parts.Read(new Report("b.txt", "two")).Reading!;
        file.ChangedBy = () => file.AddReadings([other], cli.Parts.Fingerprint);

        Assert.Equal(0, cli.Run("build", reports.Path, "--record", "r"));

        Assert.Equal(2, file.Saves);
        Assert.StartsWith("on file: 2 reports", cli.Lines[1]);
        Assert.Equal(2, file.LoadRecord().Reports.Length);
    }

    [Fact]
    public void A_record_that_others_change_again_and_again_is_left_to_them()
    {
        using var reports = new TempReports(("a.txt", "one"));
        var cli = new Cli();
        var file = new StubRecordFile();
        cli.Parts.Files["r"] = file;
        file.ChangedBy = Change;

        Assert.Equal(1, cli.Run("build", reports.Path, "--record", "r"));

        Assert.Equal(5, file.Saves);
        Assert.Contains("r: others changed the record each of 5 times that it was made; what was read is on file: run the command again", cli.Error.ToString());

        void Change() => file.ChangedBy = Change;
    }

    [Fact]
    public void A_stopped_build_keeps_its_batches_and_goes_on()
    {
        using var reports = new TempReports();
        for (var i = 0; i < 300; i++)
        {
            reports.Add($"{i:000}.txt", $"report {i}");
        }

        using var stop = new CancellationTokenSource();
        var cli = new Cli { Stop = stop.Token };
        cli.Parts.OnRead = source => { if (source == "270.txt") { stop.Cancel(); } };
        Assert.Equal(1, cli.Run("build", reports.Path, "--record", "r", "--threads", "1"));
        Assert.Contains("run the same command to go on", cli.Error.ToString());
        var file = cli.Parts.Files["r"];
        Assert.Equal(256, file.Count);
        Assert.False(file.IsCurrent);

        var again = new Cli();
        again.Parts.Files["r"] = file;
        Assert.Equal(0, again.Run("build", reports.Path, "--record", "r"));

        Assert.Equal((300, true), (file.Count, file.IsCurrent));
        Assert.Equal(44, again.Parts.ReadSources.Count);
    }

    [Fact]
    public void Other_packs_read_all_that_is_on_file_again()
    {
        using var reports = new TempReports(("a.txt", "one"), ("b.txt", "two"));
        var cli = new Cli();
        cli.Run("build", reports.Path, "--record", "r");
        reports.Add("c.txt", "three");
        cli.Parts.Fingerprint = "packs-2";
        cli.Parts.ReadSources.Clear();

        cli.Run("build", Path.Combine(reports.Path, "c.txt"), "--record", "r");

        Assert.Equal(["a.txt", "b.txt", "c.txt"], cli.Parts.ReadSources.Order(StringComparer.Ordinal));
        Assert.Empty(cli.Parts.Files["r"].Stale("packs-2"));
    }

    [Fact]
    public void Where_no_report_could_be_read_it_returns_1()
    {
        var cli = new Cli();

        Assert.Equal(1, cli.Run("build", "/none", "--record", "r"));
        Assert.Contains("intake.missing", cli.Error.ToString());
    }

    [Fact]
    public void Json_tells_what_was_done()
    {
        using var reports = new TempReports(("a.txt", "one"), ("b.txt", "crash"));
        var cli = new Cli();

        cli.Run("build", reports.Path, "--record", "r", "--format", "json");

        Assert.StartsWith("{\"record\":\"r\",\"added\":1,\"known\":0,\"copies\":0,\"refused\":1,\"aside\":0,\"asideReasons\":{},\"reports\":1,", Assert.Single(cli.Lines));
    }

    [Fact]
    public void Brief_builds_from_reports_in_one_command()
    {
        using var reports = new TempReports(("a.txt", "one"), ("b.txt", "two"));
        var cli = new Cli();

        Assert.Equal(0, cli.Run("brief", "vn", "jp", "--reports", reports.Path, "--format", "md"));

        Assert.Equal("brief VN JP of 2 reports as Md", Assert.Single(cli.Lines));
        Assert.Empty(cli.Parts.Files);
    }

    [Fact]
    public void Brief_with_reports_and_record_keeps_the_record()
    {
        using var reports = new TempReports(("a.txt", "one"));
        var cli = new Cli();

        cli.Run("brief", "VN", "JP", "--reports", reports.Path, "--record", "r");
        Assert.Equal(0, cli.Run("brief", "VN", "JP", "--record", "r"));

        Assert.Equal("brief VN JP of 1 reports as Text", Assert.Single(cli.Lines));
    }

    [Theory]
    [InlineData("brief US FR --record r", "no engagement of US and FR; on file are: JP, VN")]
    [InlineData("show e9 --record r", "no engagement, person, mechanism or report 'e9'")]
    [InlineData("timeline --record none", "none: no such record [store.missing]")]
    public void What_the_record_does_not_hold_is_said(string line, string message)
    {
        using var reports = new TempReports(("a.txt", "one"));
        var cli = new Cli();
        cli.Run("build", reports.Path, "--record", "r");

        Assert.Equal(1, cli.Run(line.Split(' ')));
        Assert.Contains(message, cli.Error.ToString());
    }

    [Fact]
    public void The_real_program_says_which_part_it_lacks_rather_than_failing()
    {
        var cli = new Cli();

        Assert.InRange(cli.RunWith(new Composition(), "extract", "/none"), 0, 1);
        Assert.DoesNotContain("Exception", cli.Error.ToString());
    }

    [Fact]
    public void Explain_takes_text_and_names_a_rule()
    {
        var cli = new Cli();

        Assert.Equal(0, cli.Run("explain", "--text", "Talks.", "--sentence", "2", "--rule", "x.y", "--lang", "vi"));
        Assert.Equal("Talks.|2|x.y|vi", Assert.Single(cli.Lines));
    }

    [Theory]
    [InlineData("pack check", 0)]
    [InlineData("pack check broken", 1)]
    [InlineData("pack show en", 0)]
    [InlineData("pack show xx", 1)]
    [InlineData("pack new fr --languages /tmp", 0)]
    [InlineData("pack new en", 1)]
    public void Packs_are_checked_shown_and_made(string line, int exit) => Assert.Equal(exit, new Cli().Run(line.Split(' ')));
}
