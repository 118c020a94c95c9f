using System.CommandLine;
using Chancery.Cli.Parts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery pack</c>: work on language packs.</summary>
internal static class PackCommand
{
    public static Command Create(CliHost host, IParts parts)
    {
        var languages = new Option<string>("--languages") { Description = "Folder of language packs (default: those shipped)", HelpName = "folder", Recursive = true };
        return new Command("pack", "Checks, shows and makes language packs") { languages, Check(host, parts, languages), Show(host, parts, languages), New(host, parts, languages), Compile(host, parts, languages) };
    }

    private static Command Check(CliHost host, IParts parts, Option<string> languages)
    {
        var code = new Argument<string>("code") { Description = "One pack (default: all)", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", "Checks words and rules and executes every example; exit 1 where something is wrong") { code };
        command.SetAction(result => parts.Packs.Check(result.GetValue(languages), result.GetValue(code), host.Out) ? ExitCode.Done : ExitCode.Failed);
        return command;
    }

    private static Command Show(CliHost host, IParts parts, Option<string> languages)
    {
        var code = new Argument<string>("code") { Description = "The pack" };
        var words = new Option<bool>("--words") { Description = "Every word of every list" };
        var command = new Command("show", "Prints a pack merged with its parents, each entry with the file it comes from") { code, words };
        command.SetAction(result => parts.Packs.Show(result.GetValue(languages), result.GetRequiredValue(code), result.GetValue(words), host.Out)
            ? ExitCode.Done
            : throw new CliException("cli.no-pack", $"there is no pack '{result.GetRequiredValue(code)}'"));
        return command;
    }

    private static Command Compile(CliHost host, IParts parts, Option<string> languages)
    {
        var command = new Command("compile", "Keeps all packs compiled in files beside their folders, so that programs start sooner; a changed pack is read from its own files again");
        command.SetAction(result =>
        {
            parts.Packs.Compile(result.GetValue(languages), host.Out);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command New(CliHost host, IParts parts, Option<string> languages)
    {
        var code = new Argument<string>("code") { Description = "BCP 47 code of the language" };
        var command = new Command("new", "Makes the files of a new pack, ready to be filled") { code };
        command.SetAction(result => parts.Packs.Create(result.GetValue(languages) ?? "languages", result.GetRequiredValue(code), host.Out)
            ? ExitCode.Done
            : throw new CliException("cli.pack-exists", $"there is a pack '{result.GetRequiredValue(code)}' already"));
        return command;
    }
}
