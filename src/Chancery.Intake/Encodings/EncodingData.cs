using System.Text;

namespace Chancery.Intake.Encodings;

/// <summary>The tables that lie beside this file, as they were compiled in.</summary>
internal static class EncodingData
{
    /// <summary>Lines of a table without its comments.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(EncodingData).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not compiled in");
        using var lines = new StreamReader(stream, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
