namespace Chancery.Packs;

/// <summary>Lines of a tab-separated file without comments, empty lines and the header.</summary>
internal static class TsvLines
{
    public static IEnumerable<(string Line, int Number)> Of(string file, bool header = true)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (header)
            {
                header = false;
                continue;
            }

            yield return (line, number);
        }
    }

    public static string Header(string file) => File.ReadLines(file).First(line => line.Length > 0 && line[0] != '#');
}
