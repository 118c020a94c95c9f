using System.CommandLine;
using Chancery.Cli.Parts;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery decide</c>: what people rule, kept apart from what reports say.</summary>
internal static class DecideCommand
{
    public static Command Create(CliHost host, IParts parts) => new("decide", "Rules what reports leave open or get wrong; applied at every build, withdrawn at will, never lost")
    {
        Join(host, parts), Split(host, parts), Correct(host, parts), Reject(host, parts), Confirm(host, parts), Note(host, parts),
        Withdraw(host, parts), List(host, parts), Import(host, parts), Export(host, parts),
    };

    private static Command Join(CliHost host, IParts parts)
    {
        var one = Subject("one", "Id or name of an engagement, person or mechanism");
        var other = Subject("other", "The other, of the same kind");
        var command = new Command("join", "The two are one") { one, other };
        return Deciding(command, host, parts, (desk, result, writer) => writer.Join(desk.Id(result.GetRequiredValue(one)), desk.Id(result.GetRequiredValue(other))));
    }

    private static Command Split(CliHost host, IParts parts)
    {
        var one = Subject("subject", "Id or name of an engagement or person");
        var other = new Argument<string?>("other") { Description = "What it must not become one with", Arity = ArgumentArity.ZeroOrOne };
        var reports = new Option<string[]>("--report") { Description = "What these reports tell is another one", HelpName = "source", AllowMultipleArgumentsPerToken = true };
        var spelling = new Option<string>("--spelling") { Description = "Whoever is written so is somebody else", HelpName = "name" };
        var command = new Command("split", "The two are not one, or a report or spelling does not belong to it") { one, other, reports, spelling };
        command.Validators.Add(result =>
        {
            var ways = (result.GetValue(other) is null ? 0 : 1) + (result.GetValue(reports) is { Length: > 0 } ? 1 : 0) + (result.GetValue(spelling) is null ? 0 : 1);
            if (ways != 1)
            {
                result.AddError("Name one of: the other id, --report, --spelling.");
            }
        });
        return Deciding(command, host, parts, (desk, result, writer) =>
        {
            var subject = desk.Id(result.GetRequiredValue(one));
            return result.GetValue(other) is { } id ? writer.KeepApart(subject, desk.Id(id))
                : result.GetValue(spelling) is { } name ? writer.SplitSpelling(subject, name)
                : writer.SplitReports(subject, result.GetRequiredValue(reports));
        });
    }

    private static Command Correct(CliHost host, IParts parts)
    {
        var subject = Subject("subject", "Id or name of an engagement, person or commitment");
        var field = new Argument<string>("field") { Description = "field=value: date, place, country, mode, kind, edition, status of an engagement; name of a person; state of a commitment; nothing behind = empties it" };
        field.Validators.Add(result =>
        {
            if (result.Tokens is [var only] && only.Value.IndexOf('=', StringComparison.Ordinal) <= 0)
            {
                result.AddError($"'{only.Value}' is not field=value.");
            }
        });
        var command = new Command("correct", "A field has another value") { subject, field };
        return Deciding(command, host, parts, (desk, result, writer) =>
        {
            var parts = result.GetRequiredValue(field).Split('=', 2);
            return writer.Correct(desk.Id(result.GetRequiredValue(subject)), parts[0].Trim(), parts[1].Trim());
        });
    }

    private static Command Reject(CliHost host, IParts parts)
    {
        var subject = Subject("engagement", "Id or name of an engagement");
        return Deciding(new Command("reject", "There was no such engagement") { subject }, host, parts, (desk, result, writer) => writer.Reject(desk.Id(result.GetRequiredValue(subject))));
    }

    private static Command Confirm(CliHost host, IParts parts)
    {
        var subject = Subject("subject", "Id or name of an engagement or person");
        return Deciding(
            new Command("confirm", "What the record says is right; told when the record comes to say something else") { subject },
            host,
            parts,
            (desk, result, writer) => writer.Confirm(desk.Id(result.GetRequiredValue(subject))));
    }

    private static Command Note(CliHost host, IParts parts)
    {
        var subject = Subject("subject", "Id or name of an engagement or person");
        var text = new Argument<string>("text") { Description = "The remark" };
        return Deciding(
            new Command("note", "A remark that stands beside it") { subject, text },
            host,
            parts,
            (desk, result, writer) => writer.Note(desk.Id(result.GetRequiredValue(subject)), result.GetRequiredValue(text)));
    }

    private static Command Withdraw(CliHost host, IParts parts)
    {
        var id = new Argument<string>("decision") { Description = "Id of the decision" };
        var command = new Command("withdraw", "Takes a decision back; it stays on file, without effect") { id };
        var author = new AuthorOptions(command);
        var desk = new DecideDesk(command, host, parts);
        command.SetAction(result => desk.Withdraw(result, result.GetRequiredValue(id), author.Of(result, host)));
        return command;
    }

    private static Command List(CliHost host, IParts parts)
    {
        var command = new Command("list", "Every decision and what became of it");
        var desk = new DecideDesk(command, host, parts);
        command.SetAction(desk.List);
        return command;
    }

    private static Command Import(CliHost host, IParts parts)
    {
        var file = new Argument<string>("file") { Description = "decisions.jsonl, or - for standard input" };
        var command = new Command("import", "Puts the decisions of a file on file; those on file stay, and are withdrawn where the file says so") { file };
        var desk = new DecideDesk(command, host, parts);
        command.SetAction(result => desk.Import(result, result.GetRequiredValue(file)));
        return command;
    }

    private static Command Export(CliHost host, IParts parts)
    {
        var command = new Command("export", "Writes decisions.jsonl: one object a line, by id");
        var desk = new DecideDesk(command, host, parts, formats: false);
        command.SetAction(desk.Export);
        return command;
    }

    private static Argument<string> Subject(string name, string description) => new(name) { Description = description };

    private static Command Deciding(Command command, CliHost host, IParts parts, Func<DecideDesk.Sitting, ParseResult, DecisionWriter, Decision> decide)
    {
        var author = new AuthorOptions(command);
        var desk = new DecideDesk(command, host, parts);
        command.SetAction(result => desk.Decide(result, author.Of(result, host), decide));
        return command;
    }
}
