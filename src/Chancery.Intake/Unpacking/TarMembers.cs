using System.Formats.Tar;
using Chancery.Intake.Files;

namespace Chancery.Intake.Unpacking;

/// <summary>The files of a tar archive as they come.</summary>
internal static class TarMembers
{
    public static IEnumerable<IntakeItem> Read(Origin origin, Stream stream, InputReader reader)
    {
        using var archive = new TarReader(stream, leaveOpen: true);
        while (Next(archive) is { } entry)
        {
            reader.Budget.AddMember();
            if (entry.DataStream is not { } data || entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile) || TakenNames.IsHidden(entry.Name))
            {
                continue;
            }

            var member = origin.Member(entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name);
            if (TakenNames.PassOver(member) is { } aside)
            {
                yield return aside;
                continue;
            }

            foreach (var item in Guarded.Items(member.Path, () => reader.Read(member, data)))
            {
                yield return item;
            }
        }
    }

    /// <summary>Headers that lie are faults of many kinds to the reader of the library; here they are one.</summary>
    private static TarEntry? Next(TarReader archive)
    {
        try
        {
            return archive.GetNextEntry();
        }
        catch (Exception failure) when (failure is FormatException or InvalidOperationException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"a header is not one of tar ({failure.Message})", failure);
        }
    }
}
