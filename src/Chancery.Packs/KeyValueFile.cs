using System.Collections.Frozen;

namespace Chancery.Packs;

/// <summary>A two-column list of the shared folder, such as topic ids and labels.</summary>
internal static class KeyValueFile
{
    public static FrozenDictionary<string, string> Read(IEnumerable<string> files, string name, string? parent = null)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Where(f => Path.GetFileName(f) == name && Path.GetFileName(Path.GetDirectoryName(f)) is var folder && folder != "words" && (parent is null || folder == parent)))
        {
            foreach (var (line, number) in TsvLines.Of(file))
            {
                var cells = line.Split('\t');
                if (cells.Length < 2)
                {
                    throw new PackException("PACK006", $"{file}({number}): two columns expected");
                }

                values[cells[0]] = cells[1];
            }
        }

        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
