using System.Globalization;
using Chancery.Cli.Parts;
using Chancery.Packs;

namespace Chancery.Cli.Wiring;

/// <summary>Work on the packs of a folder.</summary>
internal sealed class PackDesk(Func<string?, string> folderOf) : IPackDesk
{
    public bool Check(string? languages, string? code, TextWriter output)
    {
        var folder = folderOf(languages);
        var sound = true;
        foreach (var language in Codes(folder).Where(c => code is null || c == code).DefaultIfEmpty(code))
        {
            try
            {
                var pack = language is not null && Directory.Exists(Path.Combine(folder, language))
                    ? PackLoader.Load(folder, language)
                    : throw new CliException("cli.no-pack", $"{folder}: there is no pack {(language is null ? "" : $"'{language}'")}; on file are: {string.Join(", ", Codes(folder))}");
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: {pack.Rules.Count()} rules in {pack.Stages.Length} stages, {pack.Frames.Count} frames; well formed"));
            }
            catch (PackException fault)
            {
                sound = false;
                output.WriteLine($"{language}: {fault.Message}");
            }
        }

        return sound;
    }

    public bool Show(string? languages, string code, TextWriter output) => false;

    public bool Create(string languages, string code, TextWriter output) => false;

    private static IEnumerable<string> Codes(string folder) =>
        Directory.Exists(folder)
            ? Directory.GetDirectories(folder).Select(p => Path.GetFileName(p)!).Where(n => n != PackLoader.Root).Order(StringComparer.Ordinal)
            : [];
}
