using System.Collections.Immutable;
using Chancery.Core.Words;

namespace Chancery.Packs.Checking;

/// <summary>All forms of all word lists of a pack that <see cref="PackLoader"/> has found well formed.</summary>
internal static class WordLines
{
    public static ImmutableArray<WordLine> Read(PackFiles files)
    {
        var words = ImmutableArray.CreateBuilder<WordLine>();
        foreach (var file in files.Words)
        {
            var header = TsvLines.Header(file).Split('\t');
            var classColumn = Array.IndexOf(header, "class");
            var featureColumn = Array.IndexOf(header, "features");
            foreach (var (line, number) in TsvLines.Of(file))
            {
                var cells = line.Split('\t');
                var features = Features.Parse(cells[featureColumn]);
                for (var column = 0; column < classColumn; column++)
                {
                    var own = header[column].StartsWith("form@", StringComparison.Ordinal) ? features.With("form", header[column][5..]) : features;
                    foreach (var form in cells[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    {
                        words.Add(new WordLine(form, cells[classColumn].Trim(), own, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{files.Relative(file)}({number})")));
                    }
                }
            }
        }

        return words.ToImmutable();
    }
}
