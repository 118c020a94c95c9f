using Chancery.Intake.Files;
using Chancery.Intake.Unpacking;

namespace Chancery.Intake;

/// <summary>Files, folders and standard input, to reports; one after the other, as they are asked for.</summary>
public sealed class ReportIntake(IntakeOptions options)
{
    /// <summary>
    /// The reports under <paramref name="paths"/>: files in the order given, folders with all below them in ordinal
    /// order of their names, <c>-</c> for standard input. Nothing throws for what a file holds: errors are items too.
    /// </summary>
    /// <param name="standardInput">Opened at most once, where a path is <c>-</c>.</param>
    public IEnumerable<IntakeItem> Read(IEnumerable<string> paths, Func<Stream> standardInput)
    {
        foreach (var path in paths)
        {
            if (path == "-")
            {
                foreach (var item in ReadInput(standardInput()))
                {
                    yield return item;
                }

                continue;
            }

            foreach (var item in Directory.Exists(path) ? ReadFolder(path) : GivenFile.Read(path, options, insideFolder: false))
            {
                yield return item;
            }
        }
    }

    private IEnumerable<IntakeItem> ReadInput(Stream input)
    {
        var budget = new UnpackBudget(options.Unpacking);
        return new InputReader(options, budget).Read(new Origin("-", "stdin", InsideFolder: false, Depth: 0), new CountedStream(input, read => budget.AddPacked(read)));
    }

    private IEnumerable<IntakeItem> ReadFolder(string folder)
    {
        var any = false;
        foreach (var entry in FolderWalk.Files(folder))
        {
            if (entry.Error is { } error)
            {
                any = true;
                yield return IntakeItem.Of(error);
                continue;
            }

            foreach (var item in GivenFile.Read(entry.Path, options, insideFolder: true))
            {
                any |= item.Error is not { IsAside: true };
                yield return item;
            }
        }

        if (!any)
        {
            yield return IntakeItem.Of(new IntakeError(IntakeErrorCode.NoReports, folder, "holds no report (looked for text, Markdown, HTML, JSON, feeds, mail, WARC, PDF and archives of them, folders below included)"));
        }
    }
}
