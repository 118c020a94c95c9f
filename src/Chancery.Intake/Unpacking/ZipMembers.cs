using System.IO.Compression;
using Chancery.Intake.Files;

namespace Chancery.Intake.Unpacking;

/// <summary>The members of a zip archive, in the order of its directory.</summary>
internal static class ZipMembers
{
    private const string OfficeMember = "[Content_Types].xml";

    public static IEnumerable<IntakeItem> Read(Origin origin, Stream seekable, InputReader reader)
    {
        using var archive = new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry(OfficeMember) is not null || archive.GetEntry("mimetype") is not null)
        {
            yield return IntakeItem.Of(new IntakeError(IntakeErrorCode.Binary, origin.Path, "an office document; save it as text, HTML or PDF"));
            yield break;
        }

        foreach (var entry in archive.Entries)
        {
            reader.Budget.AddMember();
            if (entry.FullName.EndsWith('/') || TakenNames.IsHidden(entry.FullName))
            {
                continue;
            }

            var member = origin.Member(entry.FullName);
            foreach (var item in Guarded.Items(member.Path, () => Member(member, entry, reader)))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<IntakeItem> Member(Origin member, ZipArchiveEntry entry, InputReader reader)
    {
        if (entry.IsEncrypted)
        {
            yield return IntakeItem.Of(new IntakeError(IntakeErrorCode.Unreadable, member.Path, "is encrypted; unpack it first"));
            yield break;
        }

        if (TakenNames.PassOver(member) is { } aside)
        {
            yield return aside;
            yield break;
        }

        using var stream = entry.Open();
        foreach (var item in reader.Read(member, reader.Unpacked(stream)))
        {
            yield return item;
        }
    }
}
