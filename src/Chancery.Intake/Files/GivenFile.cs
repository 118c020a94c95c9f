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
            ? Guarded.Items(path, () => insideFolder ? Met(path, options) : Open(path, options, insideFolder))
            : [Error(IntakeErrorCode.Missing, path, insideFolder ? "was there and is not any more" : "no such file or folder")];
    }

    /// <summary>
    /// What lies in a folder. Without a length it is empty, or a pipe or device, which would be waited for without end: only what the
    /// user names is opened all the same.
    /// </summary>
    private static IEnumerable<IntakeItem> Met(string path, IntakeOptions options)
    {
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return target != file && !target.Exists ? [Error(IntakeErrorCode.Missing, path, "a link to something that is not there")]
            : target.Length == 0 ? [Error(IntakeErrorCode.Empty, path, "the file is empty (or none: pipes and devices in a folder are not waited for)")]
            : Open(path, options, insideFolder: true);
    }

    private static IntakeItem Error(string code, string path, string message) => IntakeItem.Of(new IntakeError(code, path, message));

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
