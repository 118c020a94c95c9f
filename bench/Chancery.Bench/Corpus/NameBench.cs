using System.Globalization;
using System.Text;
using Chancery.Core.Resolution.Names;

namespace Chancery.Bench.Corpus;

/// <summary>
/// Precision, recall and F1 of <see cref="NameScore"/> on labelled pairs of persons' names: <c>names FILE.csv</c>, with the columns
/// schema, name1, name2 and is_match, as in contrib/name_bench of opensanctions/nomenklatura (not part of this repository).
/// </summary>
internal static class NameBench
{
    public static int Run(string path)
    {
        var lines = File.ReadLines(path).Select(Fields).ToList();
        var columns = lines[0];
        var (schema, one, other, match) = (columns.IndexOf("schema"), columns.IndexOf("name1"), columns.IndexOf("name2"), columns.IndexOf("is_match"));
        var pairs = lines.Skip(1).Where(f => f.Count > match && f[schema] == "Person").Select(f => (NameScore.Compare(f[one], f[other]).Percent, IsMatch: f[match] == "true")).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs of persons, {pairs.Count(p => p.IsMatch)} of them one"));
        Print(pairs, NameScore.Alike);
        Console.WriteLine("best threshold for this set:");
        Print(pairs, Enumerable.Range(50, 50).MaxBy(t => F1(pairs, t)));
        return 0;
    }

    private static void Print(List<(int Percent, bool IsMatch)> pairs, int threshold)
    {
        var (found, right) = (pairs.Count(p => p.Percent >= threshold), pairs.Count(p => p.Percent >= threshold && p.IsMatch));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"from {threshold}: precision {(double)right / found:F3}, recall {(double)right / pairs.Count(p => p.IsMatch):F3}, F1 {F1(pairs, threshold):F3}"));
    }

    private static double F1(List<(int Percent, bool IsMatch)> pairs, int threshold)
    {
        var right = pairs.Count(p => p.Percent >= threshold && p.IsMatch);
        return 2.0 * right / (pairs.Count(p => p.Percent >= threshold) + pairs.Count(p => p.IsMatch));
    }

    /// <summary>One line of CSV; a quote inside quotes is doubled.</summary>
    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[i] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
