using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests;

public sealed class LedgerTests
{
    private const string Story = "Vietnam and Japan held their seventh Defence Policy Dialogue in Hanoi on 25 November 2019. Deputy Minister of National Defence Nguyen Chi Vinh chaired the meeting with Japanese Vice Minister of Defence Takahashi Kenichi. The two sides agreed to strengthen cooperation in training, peacekeeping and search and rescue, and to exchange visits at all levels next year.";

    [Fact]
    public void Every_input_ends_with_an_outcome()
    {
        using var reports = new TempReports(("a.txt", Story), ("b.txt", $"Another headline\n{Story}"), ("c/same.txt", Story), ("d.txt", ""), ("e.png", "x"), ("f.jsonl", "{\"text\": 1"));
        using var output = new TempReports();
        var log = Path.Combine(output.Path, "out.jsonl");
        var cli = new Cli();

        Assert.Equal(0, cli.RunWith(new Composition(), "build", reports.Path, "--record", Path.Combine(output.Path, "r.chancery"), "--log", log));

        Assert.EndsWith("1 reports added, 1 copies, 1 known, 2 refused", cli.Lines[0]);
        Assert.Equal("also there and rightly left alone, being no reports: 1 (no report by its name: 1); --log lists them", cli.Lines[^1]);
        var outcomes = File.ReadAllLines(log).Select(l => JsonDocument.Parse(l).RootElement).Select(e => (Path.GetFileName(e.GetProperty("path").GetString()), e.GetProperty("outcome").GetString(), e.GetProperty("code").GetString()));
        Assert.Equal(
            ["added ", "aside intake.aside", "copy intake.copy", "known ", "refused intake.empty", "refused intake.json"],
            outcomes.Select(o => $"{o.Item2} {o.Item3}").Order(StringComparer.Ordinal));
        Assert.Contains(("f.jsonl:1", "refused", "intake.json"), outcomes);
    }

    [Fact]
    public void Faults_of_one_kind_in_one_file_are_counted_behind_the_first_ones_and_all_are_logged()
    {
        using var reports = new TempReports(("a.jsonl", string.Concat(Enumerable.Repeat("{\"text\": 1\n", 100))), ("b.txt", Story), ("c.txt", ""));
        using var output = new TempReports();
        var log = Path.Combine(output.Path, "out.log");
        var cli = new Cli();

        Assert.Equal(0, cli.RunWith(new Composition(), "build", reports.Path, "--record", Path.Combine(output.Path, "r.chancery"), "--log", log));

        var told = cli.Error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(22, told.Length);
        Assert.Contains("c.txt: ", told[20], StringComparison.Ordinal);
        Assert.EndsWith("a.jsonl: 80 more of the same kind; chancery build --log lists each [intake.json]", told[21], StringComparison.Ordinal);
        Assert.Equal(102, File.ReadLines(log).Count());
    }

    [Fact]
    public void The_log_is_in_the_order_of_the_input()
    {
        using var reports = new TempReports(("a.txt", Story), ("b.txt", ""), ("c.txt", Story + " They met again."), ("d.txt", Story));
        using var output = new TempReports();
        var (record, log) = (Path.Combine(output.Path, "r.chancery"), Path.Combine(output.Path, "out.log"));
        new Cli().RunWith(new Composition(), "build", Path.Combine(reports.Path, "c.txt"), "--record", record);

        new Cli().RunWith(new Composition(), "build", reports.Path, "--record", record, "--log", log);

        var paths = File.ReadLines(log).Select(l => Path.GetFileName(JsonDocument.Parse(l).RootElement.GetProperty("path").GetString()));
        Assert.Equal(["a.txt", "b.txt", "c.txt", "d.txt"], paths);
    }

    [Fact]
    public void Every_day_of_publication_is_kept_with_its_place_and_one_given_overrides_it()
    {
        using var reports = new TempReports(("a.html", $"<html><head><meta property='article:published_time' content='2019-11-26'></head><body><h1>Talks</h1><p>{Story}</p></body></html>"));
        var (record, log) = (Path.Combine(reports.Path, "r.chancery"), Path.Combine(reports.Path, "out.jsonl"));

        new Cli().RunWith(new Composition(), "build", Path.Combine(reports.Path, "a.html"), "--record", record, "--log", log);
        var (listed, logged) = (Listed(record), JsonDocument.Parse(File.ReadAllText(log)).RootElement);
        File.Delete(record);
        new Cli().RunWith(new Composition(), "build", Path.Combine(reports.Path, "a.html"), "--record", record, "--published", "2019-11-27");
        var given = Listed(record);

        Assert.Equal("2019-11-26", listed.GetProperty("published").GetString());
        Assert.Equal("meta article:published_time; nothing differs", listed.GetProperty("publishedBecause").GetString());
        Assert.Equal(listed.GetProperty("publishedCandidates").GetRawText(), logged.GetProperty("publishedCandidates").GetRawText());
        Assert.Equal("2019-11-27", given.GetProperty("published").GetString());
        Assert.Equal(["option", "meta article:published_time"], given.GetProperty("publishedCandidates").EnumerateArray().Select(c => c.GetProperty("source").GetString()));
    }

    [Fact]
    public void Packs_that_changed_do_not_forget_what_a_page_told()
    {
        using var reports = new TempReports(("a.html", $"<html><head><meta property='article:published_time' content='2019-11-26'></head><body><h1>Talks</h1><p>{Story}</p></body></html>"));
        var record = Path.Combine(reports.Path, "r.chancery");
        new Cli().RunWith(new Composition(), "build", Path.Combine(reports.Path, "a.html"), "--record", record);
        var before = Listed(record).GetRawText();

        // A reader of other fingerprint reads all anew.
        new Cli().RunWith(new Composition(), "build", reports.Add("b.txt", "Nothing of note."), "--every", "--record", record);

        Assert.Equal(before, Listed(record).GetRawText());
    }

    [Theory]
    [InlineData("2019-13-40")]
    [InlineData("yesterday")]
    [InlineData("2019-11-25/2019-11-27")]
    public void A_day_that_is_none_is_a_fault_of_the_command_line(string day)
    {
        var cli = new Cli();

        Assert.Equal(2, cli.Run("extract", "a.txt", "--published", day));
        Assert.Contains($"'{day}' is no date", cli.Error.ToString());
    }

    [Fact]
    public void Copies_are_shown_behind_their_original()
    {
        using var reports = new TempReports(("a.txt", Story), ("b.txt", $"Another headline\n{Story}"), ("c.txt", "The foreign ministers of Laos and Cuba met in Vientiane on 3 May 2018 to discuss trade."));
        var record = Path.Combine(reports.Path, "r.chancery");
        new Cli().RunWith(new Composition(), "build", reports.Path, "--record", record);
        var cli = new Cli();

        Assert.Equal(0, cli.RunWith(new Composition(), "reports", "--record", record, "--copies", "--format", "json"));

        var lines = cli.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Equal(JsonValueKind.Null, lines[0].GetProperty("copies_of").ValueKind);
        Assert.Equal(lines[0].GetProperty("id").GetString(), lines[1].GetProperty("copies_of").GetString());
    }

    [Theory]
    [InlineData("reports --record r", 2)]
    [InlineData("reports a.txt --record r", 1)]
    [InlineData("reports --record r --lang en", 2)]
    [InlineData("reports --record r --lang xx", 0)]
    [InlineData("reports --record r --undated", 2)]
    [InlineData("reports --record r --from 2019", 0)]
    [InlineData("reports --record r --copies", 0)]
    public void Reports_are_listed_and_filtered(string line, int count)
    {
        using var reports = new TempReports(("a.txt", "one"), ("b.txt", "two"));
        var cli = new Cli();
        cli.Run("build", reports.Path, "--record", "r");

        Assert.Equal(0, cli.Run(line.Split(' ')));
        Assert.Equal(count, cli.Lines.Count(l => l.Contains(".txt", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_withdrawn_report_leaves_the_record_as_if_it_had_never_been_there()
    {
        using var reports = new TempReports(("a.txt", Story));
        var extra = reports.Add("more/b.txt", "The defence ministers of Vietnam and Japan, Ngo Xuan Lich and Taro Kono, held talks in Tokyo on 10 December 2019 and signed a memorandum on exchanges.");
        var (without, with) = (Path.Combine(reports.Path, "1.chancery"), Path.Combine(reports.Path, "2.chancery"));
        new Cli().RunWith(new Composition(), "build", Path.Combine(reports.Path, "a.txt"), "--record", without);
        new Cli().RunWith(new Composition(), "build", Path.Combine(reports.Path, "a.txt"), extra, "--record", with);
        var before = Export(with);

        var cli = new Cli();
        Assert.Equal(0, cli.RunWith(new Composition(), "withdraw", "b.txt", "--record", with));

        Assert.EndsWith("1 withdrawn, 1 reports on file", Assert.Single(cli.Lines));
        Assert.NotEqual(before, Export(with));
        Assert.Equal(Export(without), Export(with));
        Assert.Equal(0, new Cli().RunWith(new Composition(), "doctor", "--record", with));
    }

    [Fact]
    public void An_unknown_report_cannot_be_withdrawn()
    {
        using var reports = new TempReports(("a.txt", "one"));
        var cli = new Cli();
        cli.Run("build", reports.Path, "--record", "r");

        Assert.Equal(1, cli.Run("withdraw", "zzz", "--record", "r"));
        Assert.Contains("no report 'zzz' is on file", cli.Error.ToString());
    }

    private static JsonElement Listed(string record)
    {
        var cli = new Cli();
        cli.RunWith(new Composition(), "reports", "a.html", "--record", record, "--format", "json");
        return JsonDocument.Parse(Assert.Single(cli.Lines)).RootElement;
    }

    private static string Export(string record)
    {
        var cli = new Cli();
        cli.RunWith(new Composition(), "export", "json", "--record", record);
        return cli.Out.ToString();
    }
}
