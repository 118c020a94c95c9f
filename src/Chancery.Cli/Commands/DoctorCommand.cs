using System.CommandLine;
using System.Text.Json;
using Chancery.Cli.Building;
using Chancery.Cli.Parts;
using Chancery.Cli.Terminal;
using Chancery.Core.Json;
using Chancery.Core.Records;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery doctor</c>: is the record what it should be.</summary>
internal static class DoctorCommand
{
    private const string RecordCode = "doctor.record";
    private const string NotesCode = "doctor.notes";

    public static Command Create(CliHost host, IParts parts)
    {
        var command = new Command("doctor", "Checks a record: the file, reports against their ids, quotes against texts, the index, and the record against its reports; exit 1 where something is wrong");
        var repair = new Option<bool>("--repair") { Description = "Mend what can be mended from the reports' texts" };
        command.Add(repair);
        var record = new RecordFileOption(command);
        var format = new FormatOption(command, "text", "json");
        command.SetAction(result =>
        {
            using var file = record.Open(result, parts);
            var findings = file.Check(result.GetValue(repair)).ToList();
            findings.AddRange(CheckRecord(host, parts, file, findings, result.GetValue(repair)));
            Print(host, file.Name, findings, format.Of(result));
            return findings.TrueForAll(f => f.Repaired is not null) ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    /// <summary>The law of the record: made anew from reports and decisions it is the same, byte for byte.</summary>
    private static List<DoctorFinding> CheckRecord(CliHost host, IParts parts, IRecordFile file, List<DoctorFinding> findings, bool repair)
    {
        if (findings.Exists(f => f.Repaired is null))
        {
            return [];
        }

        if (!file.IsCurrent)
        {
            if (repair)
            {
                return [Mend("reports or decisions came since the record was made")];
            }

            Messages.Warning(host, "reports or decisions came since the record was made; run 'chancery build' again to bring it up to date");
            return [];
        }

        if (Saved(file) is not { } saved)
        {
            return [];
        }

        var (record, notes) = parts.ResolveNoted(file.LoadReadings(), file.LoadDecisions(), copies: null);
        if (!string.Equals(saved, Written(record), StringComparison.Ordinal))
        {
            return [Mend("the saved record is not the one that its reports and decisions give")];
        }

        return file.CheckNotes(notes, repair) ? [] : [new DoctorFinding(NotesCode, "", "the record is right, but the notes that the next addition would go on from are not", repair ? "the next build makes the record as a whole" : null)];

        DoctorFinding Mend(string what)
        {
            if (repair)
            {
                RecordBuild.Rebuild(host, parts, file, anew: true);
            }

            return new DoctorFinding(RecordCode, "", what, repair ? "made anew" : null);
        }
    }

    /// <summary>Null where nothing was ever built.</summary>
    private static string? Saved(IRecordFile file)
    {
        try
        {
            return Written(file.LoadRecord());
        }
        catch (CliException e) when (e.Code == "store.not-built")
        {
            return null;
        }
    }

    private static string Written(DiplomaticRecord record) => JsonSerializer.Serialize(record, RecordJson.Compact.DiplomaticRecord);

    private static void Print(CliHost host, string path, List<DoctorFinding> findings, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            host.Out.WriteLine(JsonText.WriteLine(json =>
            {
                json.WriteStartObject();
                json.WriteString("record", path);
                json.WriteBoolean("sound", findings.TrueForAll(f => f.Repaired is not null));
                json.WriteArray("findings", findings, (j, f) =>
                {
                    j.WriteString("code", f.Code);
                    j.WriteString("where", f.Where);
                    j.WriteString("what", f.What);
                    j.WriteString("repaired", f.Repaired);
                });
                json.WriteEndObject();
            }));
            return;
        }

        foreach (var f in findings)
        {
            host.Out.WriteLine($"{f.Code}{(f.Where.Length > 0 ? $" {f.Where}" : "")}: {f.What}{(f.Repaired is null ? "" : $"; {f.Repaired}")}");
        }

        if (findings.Count == 0)
        {
            host.Out.WriteLine($"{path}: sound");
        }
        else if (findings.Exists(f => f.Repaired is null))
        {
            Messages.Warning(host, "run it with --repair to mend what can be mended; what cannot is built anew from the reports");
        }
    }
}
