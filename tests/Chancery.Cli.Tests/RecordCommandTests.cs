using Chancery.Cli.Parts;
using Xunit;

namespace Chancery.Cli.Tests;

/// <summary>Commands on a record file: search, doctor, backup, decide.</summary>
public sealed class RecordCommandTests
{
    [Fact]
    public void Search_prints_the_passage_and_what_was_read_from_it()
    {
        var cli = Built();

        Assert.Equal(0, cli.Run("search", "Hanoi", "--record", "r"));
        Assert.Equal(["a.txt [r1]", "  in Hanoi", "  engagement/0 place = Hanoi (3–8)"], cli.Lines);
        Assert.Equal(0, cli.Run("search", "Hanoi", "--record", "r", "--format", "json"));
        Assert.StartsWith("{\"report\":\"r1\",\"source\":\"a.txt\",", Assert.Single(cli.Lines));
        Assert.Equal(1, cli.Run("search", "Hue", "--record", "r"));
        Assert.Contains("--toneless", cli.Error.ToString());
    }

    [Fact]
    public void Doctor_says_sound_or_what_is_wrong()
    {
        var cli = Built();

        Assert.Equal(0, cli.Run("doctor", "--record", "r"));
        Assert.Equal("r: sound", Assert.Single(cli.Lines));
        cli.Parts.Files["r"].Findings = [new DoctorFinding("doctor.claims", "r1", "a.txt: 3 claims of 4 are on file", null)];
        Assert.Equal(1, cli.Run("doctor", "--record", "r"));
        Assert.Equal("doctor.claims r1: a.txt: 3 claims of 4 are on file", Assert.Single(cli.Lines));
        Assert.Equal(1, cli.Run("doctor", "--record", "r", "--format", "json"));
        Assert.StartsWith("{\"record\":\"r\",\"sound\":false,\"findings\":[{\"code\":\"doctor.claims\"", Assert.Single(cli.Lines));
    }

    [Fact]
    public void Doctor_compares_the_record_with_what_its_reports_give()
    {
        var cli = Built();
        cli.Parts.Files["r"].SaveRecord(new Core.Records.DiplomaticRecord(), anew: true);

        Assert.Equal(1, cli.Run("doctor", "--record", "r"));
        Assert.StartsWith("doctor.record: ", Assert.Single(cli.Lines));
        Assert.Equal(0, cli.Run("doctor", "--record", "r", "--repair"));
        Assert.Equal(0, cli.Run("doctor", "--record", "r"));
    }

    [Fact]
    public void Backup_names_the_copy()
    {
        var cli = Built();

        Assert.Equal(0, cli.Run("backup", "copy", "--record", "r"));
        Assert.Equal("copy: copy of r", Assert.Single(cli.Lines));
        Assert.Equal(["copy"], cli.Parts.Files["r"].Copies);
    }

    [Theory]
    [InlineData("decide reject e1 --record r --why x", 2, "cli.no-author")]
    [InlineData("decide reject e1 --record r --who NN --why x", 2, "cli.no-day")]
    [InlineData("decide reject e1 --record r --who NN --when soon --why x", 2, "is no date")]
    [InlineData("decide correct e1 mode --record r --who NN --when 2024 --why x", 2, "is not field=value")]
    [InlineData("decide split e1 --record r --who NN --when 2024 --why x", 2, "Name one of")]
    [InlineData("decide withdraw d9 --record r --who NN --when 2024 --why x", 1, "cli.nothing-found")]
    [InlineData("decide reject e9 --record r --who NN --when 2024 --why x", 1, "cli.cannot-decide")]
    [InlineData("decide import /none --record r", 1, "cli.decisions")]
    public void What_cannot_be_decided_is_said(string line, int exit, string message)
    {
        var cli = Built();

        Assert.Equal(exit, cli.Run(line.Split(' ')));
        Assert.Contains(message, cli.Error.ToString());
    }

    /// <summary>The whole way with the real parts: build, decide, export, a new record with the file, withdraw.</summary>
    [Fact]
    public void A_decision_goes_from_one_record_to_another_as_a_line()
    {
        using var reports = new TempReports(("a.txt", "On November 25, 2019, Deputy Defence Minister Nguyen Chi Vinh held talks with his Japanese counterpart Nishida Yasunori in Hanoi, Vietnam."));
        var (first, second) = (Path.Combine(reports.Path, "first.chancery"), Path.Combine(reports.Path, "second.chancery"));
        var lines = Path.Combine(reports.Path, "decisions.jsonl");
        var text = Path.Combine(reports.Path, "a.txt");
        var cli = new Cli();
        Assert.Equal(0, cli.RunWith(new Composition(), "build", text, "--record", first));

        Assert.Equal(0, cli.RunWith(new Composition(), "decide", "correct", "talks", "place=Hue", "--record", first, "--who", "NN", "--when", "2024-05-01", "--why", "minutes"));
        Assert.Equal(3, cli.Lines.Length);
        Assert.StartsWith("  applied: place Hue in place of Hanoi", cli.Lines[2]);
        var id = cli.Lines[0].Split(' ')[0];
        Assert.Equal(0, cli.RunWith(new Composition(), "decide", "export", "--record", first));
        File.WriteAllText(lines, cli.Out.ToString());

        Assert.Equal(0, cli.RunWith(new Composition(), "build", text, "--record", second, "--decisions", lines));
        Assert.Equal(0, cli.RunWith(new Composition(), "export", "json", "--record", first));
        var expected = cli.Out.ToString();
        Assert.Contains("\"place\": \"Hue\"", expected);
        Assert.Equal(0, cli.RunWith(new Composition(), "export", "json", "--record", second));
        Assert.Equal(expected, cli.Out.ToString());

        Assert.Equal(0, cli.RunWith(new Composition(), "decide", "withdraw", id, "--record", second, "--who", "MM", "--when", "2024-06-01", "--why", "wrong minutes"));
        Assert.StartsWith("  withdrawn: withdrawn by MM", cli.Lines[2]);
        Assert.Equal(0, cli.RunWith(new Composition(), "export", "json", "--record", second));
        Assert.Contains("\"place\": \"Hanoi\"", cli.Out.ToString());
        Assert.Equal(0, cli.RunWith(new Composition(), "doctor", "--record", second));
    }

    private static Cli Built()
    {
        using var reports = new TempReports(("a.txt", "one"));
        var cli = new Cli();
        Assert.Equal(0, cli.Run("build", reports.Path, "--record", "r"));
        return cli;
    }
}
