using System.Collections.Frozen;

namespace Chancery.Intake.Files;

/// <summary>Which entries of a folder or archive may be reports.</summary>
internal static class TakenNames
{
    /// <summary>What saved pages bring along, and what is never text.</summary>
    private static readonly FrozenSet<string> Aside = FrozenSet.ToFrozenSet(
        [".js", ".css", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".bmp", ".tif", ".tiff", ".woff", ".woff2", ".ttf", ".eot", ".otf", ".mp3", ".mp4", ".webm", ".m4a", ".avi", ".mov", ".map", ".exe", ".dll", ".so", ".cdx", ".cdxj", ".idx", ".tsv", ".csv", ".yaml", ".yml", ".py", ".sh", ".log", ".lock", ".db", ".sqlite", ".chancery"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Hidden entries and README files are passed over without a word.</summary>
    public static bool IsHidden(string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        return name.IsEmpty || name.StartsWith('.') || path.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether its name says that it is no report.</summary>
    public static bool IsAside(string path) => Aside.Contains(Path.GetExtension(path));

    /// <summary>Why a member of a folder or archive is passed over by its name; null where it is not.</summary>
    public static IntakeItem? PassOver(Origin origin) =>
        IsAside(origin.Name) ? IntakeItem.Of(new IntakeError(IntakeErrorCode.Aside, origin.Path, "no report by its name")) : null;
}
