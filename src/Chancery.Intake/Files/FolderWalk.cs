namespace Chancery.Intake.Files;

/// <summary>The files below a folder in a stable order.</summary>
internal static class FolderWalk
{
    /// <summary>Depth first, names in ordinal order; hidden entries, linked folders and files named README are passed over.</summary>
    public static IEnumerable<(string Path, IntakeError? Error)> Files(string folder)
    {
        var pending = new Stack<string>();
        pending.Push(folder);
        while (pending.TryPop(out var path))
        {
            if (path != folder && !Directory.Exists(path))
            {
                yield return (path, null);
                continue;
            }

            var error = List(path, out var entries);
            if (error is not null)
            {
                yield return (path, error);
            }

            for (var i = entries.Length - 1; i >= 0; i--)
            {
                pending.Push(entries[i]);
            }
        }
    }

    private static IntakeError? List(string folder, out string[] entries)
    {
        try
        {
            entries = [.. Directory.EnumerateFileSystemEntries(folder).Where(IsTaken)];
            Array.Sort(entries, string.CompareOrdinal);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            entries = [];
            return new IntakeError(IntakeErrorCode.Unreadable, folder, $"cannot be listed: {failure.Message}");
        }
    }

    private static bool IsTaken(string path) =>
        !TakenNames.IsHidden(path)

        // A linked folder may lead back to where it stands.
        && (!Directory.Exists(path) || new DirectoryInfo(path).LinkTarget is null);
}
