namespace Chancery.Intake.Files;

/// <summary>Where a stream of bytes comes from.</summary>
/// <param name="Path">As the user knows it; a member of an archive stands behind <c>!</c>.</param>
/// <param name="Name">What its report is called.</param>
/// <param name="InsideFolder">Met in a folder or archive: not everything there is meant to be a report.</param>
/// <param name="Depth">How many archives it lies in.</param>
internal sealed record Origin(string Path, string Name, bool InsideFolder, int Depth)
{
    /// <summary>Encoding, language and address that something around the bytes tells.</summary>
    public OriginFacts Facts { get; init; } = OriginFacts.None;

    /// <summary>A member of this archive.</summary>
    public Origin Member(string member) => new($"{Path}!{member}", $"{Name}!{member}", InsideFolder: true, Depth + 1);

    /// <summary>What this packed file holds.</summary>
    public Origin Unpacked()
    {
        var name = Name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? $"{Name[..^4]}.tar"
            : Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Name[..^3]
            : Name;
        return this with { Name = name, Depth = Depth + 1 };
    }
}
