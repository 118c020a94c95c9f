using System.Text.Json;
using Chancery.Cli.Parts;
using Chancery.Cli.Terminal;
using Chancery.Core.Records;
using Chancery.Publishing.Briefs;
using Chancery.Publishing.Cards;
using Chancery.Publishing.Discrepancies;
using Chancery.Publishing.Exports;
using Chancery.Publishing.Timelines;

namespace Chancery.Cli.Wiring;

/// <summary>The record through the writers of Publishing.</summary>
/// <param name="labels">English names of parties and topics; asked for when a writer needs them.</param>
internal sealed class PublishedRecord(Func<RecordLabels> labels) : IRecordWriters
{
    private const int MostSubjects = 20;

    public bool Brief(DiplomaticRecord record, string party, string other, OutputFormat format, TextWriter output)
    {
        if (party == other)
        {
            throw new CliException("cli.one-party", $"a brief needs two different parties, not {party} twice", ExitCode.Usage);
        }

        if (!record.Engagements.Any(e => e.Parties.Contains(party) && e.Parties.Contains(other)))
        {
            return false;
        }

        var (topics, parties) = labels();
        var brief = BriefWriter.Write(record, [party, other], topics, parties);
        Write(output, format switch
        {
            OutputFormat.Json => BriefJson.Render(brief),
            OutputFormat.Md => BriefMarkdown.Render(brief),
            _ => BriefText.Render(brief),
        });
        return true;
    }

    public bool Timeline(DiplomaticRecord record, TimelineRequest request, OutputFormat format, TextWriter output)
    {
        var whole = TimelineWriter.Write(record, new TimelineFilter { Parties = request.Parties }, labels().Parties);
        var isOpen = request.From is null && request.To is null;
        var timeline = isOpen ? whole : whole with { Rows = [.. whole.Rows.Where(r => IsInside(r, request))], Unplaced = [] };
        if (timeline.Rows.IsEmpty && timeline.Unplaced.IsEmpty)
        {
            return false;
        }

        Write(output, format switch
        {
            OutputFormat.Json => TimelineJson.Render(timeline),
            OutputFormat.Md => TimelineTable.Markdown(timeline),
            _ => TimelineLines.Of(timeline),
        });
        return true;
    }

    public bool Discrepancies(DiplomaticRecord record, int limit, OutputFormat format, TextWriter output)
    {
        var lines = DiscrepancyLedger.Lines(record, labels().Parties).Take(limit).ToList();
        foreach (var line in lines)
        {
            Write(output, format == OutputFormat.Json ? DiscrepancyLedger.Json(line) : DiscrepancyLedger.Text(line));
        }

        return lines.Count > 0;
    }

    public bool Why(DiplomaticRecord record, string subject, OutputFormat format, TextWriter output)
    {
        var found = ShowWriter.Find(record, subject, labels().Parties);
        if (found.Length > 1)
        {
            throw new CliException("cli.ambiguous", $"'{subject}' may be {found.Length} things; give an id: {string.Join(", ", found.Take(MostSubjects).Select(s => s.Id))}");
        }

        if (found.IsEmpty)
        {
            return false;
        }

        try
        {
            Write(output, format == OutputFormat.Json ? DateWhy.Json(record, found[0]) : DateWhy.Text(record, found[0]));
            return true;
        }
        catch (ArgumentException e)
        {
            throw new CliException("cli.no-date", e.Message);
        }
    }

    public bool Show(DiplomaticRecord record, string subject, OutputFormat format, TextWriter output)
    {
        var (topics, parties) = labels();
        var found = ShowWriter.Find(record, subject, parties);
        if (found.Length == 1)
        {
            var card = ShowWriter.Write(record, found[0], topics, parties);
            Write(output, format == OutputFormat.Json ? CardJson.Render(card) : CardText.Render(card));
            return true;
        }

        if (found.Length > 1 && format == OutputFormat.Json)
        {
            throw new CliException("cli.ambiguous", $"'{subject}' may be {found.Length} things; give an id: {string.Join(", ", found.Take(MostSubjects).Select(s => s.Id))}");
        }

        if (found.Length > 1)
        {
            output.WriteLine($"'{subject}' may be (give the id to see one):");
            foreach (var one in found.Take(MostSubjects))
            {
                output.WriteLine($"  {one.Id}  {JsonNamingPolicy.KebabCaseLower.ConvertName(one.Kind.ToString())}  {one.Title}");
            }

            if (found.Length > MostSubjects)
            {
                output.WriteLine($"  … and {found.Length - MostSubjects} more");
            }
        }

        return found.Length > 0;
    }

    public IReadOnlyList<RecordThing> Find(DiplomaticRecord record, string subject) =>
        [.. ShowWriter.Find(record, subject, labels().Parties).Where(s => s.Kind != SubjectKind.Report).Select(s => new RecordThing(s.Id, JsonNamingPolicy.KebabCaseLower.ConvertName(s.Kind.ToString()), s.Title))];

    public void ExportJson(DiplomaticRecord record, TextWriter output) => Write(output, RecordExport.ToJson(record));

    private static bool IsInside(TimelineRow row, TimelineRequest request)
    {
        if (row.Date is not { HasYear: true } date)
        {
            return false;
        }

        var first = date.Start.ToString();
        var last = (date.End ?? date.Start).ToString();
        return (request.From is not { } from || string.CompareOrdinal(last, from) >= 0 || from.StartsWith(last, StringComparison.Ordinal))
            && (request.To is not { } to || string.CompareOrdinal(first, to) <= 0 || first.StartsWith(to, StringComparison.Ordinal));
    }

    private static void Write(TextWriter output, string text)
    {
        output.Write(text);
        if (!text.EndsWith('\n'))
        {
            output.WriteLine();
        }
    }
}
