using Chancery.Intake.Unpacking;

namespace Chancery.Intake.Files;

/// <summary>One file to its reports.</summary>
internal static class GivenFile
{
    public static IEnumerable<IntakeItem> Read(string path, IntakeOptions options, bool insideFolder)
    {
        if (insideFolder && TakenNames.IsAside(path))
        {
            return [IntakeItem.Of(new IntakeError(IntakeErrorCode.Aside, path, "no report by its name"))];
        }

        return File.Exists(path)
            ? Guarded.Items(path, () => Open(path, options, insideFolder))
            : [IntakeItem.Of(new IntakeError(IntakeErrorCode.Missing, path, insideFolder ? "was there and is not any more" : "no such file or folder"))];
    }

    private static IEnumerable<IntakeItem> Open(string path, IntakeOptions options, bool insideFolder)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, FileOptions.SequentialScan);
        var budget = new UnpackBudget(options.Unpacking);
        budget.AddPacked(stream.CanSeek ? stream.Length : 0);
        foreach (var item in new InputReader(options, budget).Read(new Origin(path, Path.GetFileName(path), insideFolder, Depth: 0), stream))
        {
            yield return item;
        }
    }
}
