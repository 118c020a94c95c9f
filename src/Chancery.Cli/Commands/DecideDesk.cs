using System.CommandLine;
using System.Globalization;
using Chancery.Cli.Building;
using Chancery.Cli.Parts;
using Chancery.Cli.Terminal;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Cli.Commands;

/// <summary>Puts decisions into a record file and says what became of them.</summary>
internal sealed class DecideDesk
{
    private const int MostShown = 5;

    private readonly Option<string> _record = RecordFileOption.Create(required: true);
    private readonly FormatOption? _format;
    private readonly CliHost _host;
    private readonly IParts _parts;

    public DecideDesk(Command command, CliHost host, IParts parts, bool formats = true)
    {
        _host = host;
        _parts = parts;
        command.Add(_record);
        _format = formats ? new FormatOption(command, "text", "json") : null;
    }

    public int Decide(ParseResult result, DecisionWithdrawal author, Func<Sitting, ParseResult, DecisionWriter, Decision> decide)
    {
        using var file = Open(result);
        var record = file.LoadRecord();
        try
        {
            var decision = decide(new Sitting(record, _parts.Writers), result, new DecisionWriter(record, author.Who, author.When, author.Why));
            return Put(result, file, [decision]);
        }
        catch (ArgumentException e)
        {
            throw new CliException("cli.cannot-decide", e.Message);
        }
    }

    public int Withdraw(ParseResult result, string id, DecisionWithdrawal author)
    {
        using var file = Open(result);
        var decision = file.LoadDecisions().FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal))
            ?? throw new CliException("cli.nothing-found", $"the record holds no decision {id}; see 'chancery decide list'");
        return decision.Withdrawn
            ? throw new CliException("cli.cannot-decide", $"{id} was withdrawn already")
            : Put(result, file, [decision with { Withdrawn = true, Withdrawal = author }]);
    }

    public int Import(ParseResult result, string path)
    {
        using var file = Open(result);
        if (path != "-")
        {
            return Put(result, file, DecisionOptions.Read(path));
        }

        using var input = new StreamReader(_host.OpenInput());
        return Put(result, file, DecisionOptions.Read("standard input", input));
    }

    public int List(ParseResult result)
    {
        using var file = Open(result);
        if (!file.IsCurrent)
        {
            RecordBuild.BringUpToDate(_host, _parts, file);
        }

        Write(result, file, file.LoadDecisions());
        return ExitCode.Done;
    }

    public int Export(ParseResult result)
    {
        using var file = Open(result);
        DecisionLines.Write(file.LoadDecisions(), _host.Out);
        return ExitCode.Done;
    }

    private IRecordFile Open(ParseResult result) => _parts.OpenRecord(result.GetRequiredValue(_record), create: false);

    private int Put(ParseResult result, IRecordFile file, IReadOnlyCollection<Decision> decisions)
    {
        var changed = file.AddDecisions(decisions);
        if (changed == 0)
        {
            Messages.Warning(_host, "on file already, nothing was changed");
        }

        if (changed > 0 || !file.IsCurrent)
        {
            RecordBuild.BringUpToDate(_host, _parts, file);
        }

        var ids = decisions.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        Write(result, file, file.LoadDecisions().Where(d => ids.Contains(d.Id)));
        return ExitCode.Done;
    }

    private void Write(ParseResult result, IRecordFile file, IEnumerable<Decision> decisions)
    {
        var outcomes = file.Summarize().Outcomes.ToDictionary(o => o.Decision, StringComparer.Ordinal);
        var json = _format?.Of(result) == OutputFormat.Json;
        foreach (var decision in decisions)
        {
            if (outcomes.TryGetValue(decision.Id, out var outcome))
            {
                (json ? (Action<TextWriter, Decision, DecisionOutcome>)DecisionText.WriteJson : DecisionText.Write)(_host.Out, decision, outcome);
            }
        }
    }

    /// <summary>Finds what a name means in the record at hand.</summary>
    internal sealed class Sitting(DiplomaticRecord record, IRecordWriters writers)
    {
        public string Id(string idOrName)
        {
            var found = writers.Find(record, idOrName);
            return found.Count switch
            {
                1 => found[0].Id,
                0 => idOrName, // an alias, or a commitment; whoever writes the decision says if it is neither
                _ => throw new CliException("cli.ambiguous", string.Create(CultureInfo.InvariantCulture, $"'{idOrName}' may be {found.Count} things; give an id: {string.Join(", ", found.Take(MostShown).Select(f => $"{f.Id} ({f.Title})"))}")),
            };
        }
    }
}
