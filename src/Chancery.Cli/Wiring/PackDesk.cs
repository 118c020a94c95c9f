using System.Globalization;
using Chancery.Cli.Parts;
using Chancery.Packs;
using Chancery.Packs.Checking;
using Chancery.Packs.Listing;

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
                var known = language is not null && Directory.Exists(Path.Combine(folder, language));
                var review = known
                    ? PackChecker.Check(folder, language!)
                    : throw new CliException("cli.no-pack", $"{folder}: there is no pack {(language is null ? "" : $"'{language}'")}; on file are: {string.Join(", ", Codes(folder))}");
                Write(review, output);
                sound &= review.IsSound;
            }
            catch (PackException fault)
            {
                sound = false;
                output.WriteLine($"{language}: {fault.Message}");
            }
        }

        return sound;
    }

    public bool Show(string? languages, string code, bool words, TextWriter output)
    {
        var folder = folderOf(languages);
        if (!Codes(folder).Contains(code, StringComparer.Ordinal))
        {
            return false;
        }

        Guard(() => PackListing.Write(folder, code, words, output));
        return true;
    }

    public void Compile(string? languages, TextWriter output) => Guard(() =>
    {
        foreach (var path in PackImages.Write(folderOf(languages)))
        {
            output.WriteLine(path);
        }
    });

    public bool Create(string languages, string code, TextWriter output)
    {
        IReadOnlyList<string> made = [];
        Guard(() => made = PackScaffold.Create(languages, code));
        foreach (var path in made)
        {
            output.WriteLine(path);
        }

        return made.Count > 0;
    }

    private static void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (PackException fault)
        {
            throw new CliException(fault.Code, fault.Message);
        }
    }

    private static void Write(PackReview review, TextWriter output)
    {
        foreach (var finding in review.Findings)
        {
            output.WriteLine($"{finding.Origin}: {(finding.IsError ? "error" : "warning")} {finding.Code}: {finding.Message}");
        }

        var errors = review.Findings.Count(f => f.IsError);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{review.Language}: {review.Rules} rules, {review.Words} word forms, {review.Examples} examples and {review.CounterExamples} counter-examples executed; {errors} errors, {review.Findings.Length - errors} warnings"));
    }

    private static IEnumerable<string> Codes(string folder) =>
        Directory.Exists(folder)
            ? Directory.GetDirectories(folder).Select(p => Path.GetFileName(p)!).Where(n => n != PackLoader.Root).Order(StringComparer.Ordinal)
            : [];
}
