namespace Chancery.Packs;

/// <summary>spelling.tsv: pairs of letter groups that write the same sound.</summary>
internal static class SpellingFile
{
    public const string Name = "spelling.tsv";

    public static IEnumerable<(string Canonical, string Variant)> Read(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            foreach (var (line, number) in TsvLines.Of(file))
            {
                var cells = line.Split('\t');
                if (cells.Length != 2)
                {
                    throw new PackException("PACK002", $"{file}({number}): two columns expected, canonical and variant");
                }

                yield return (cells[0], cells[1]);
            }
        }
    }
}
