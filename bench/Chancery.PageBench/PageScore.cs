using System.Text;

namespace Chancery.PageBench;

/// <summary>Runs of four words shared by what a page holds and what was read, as the benchmark's own scorer counts them.</summary>
internal sealed record PageScore(string Id, double Hits, double Extra, double Missed)
{
    private const int Run = 4;

    public bool HasPrecision => Hits + Extra > 0;

    public bool HasRecall => Hits + Missed > 0;

    public double Precision => Extra == 0 && Missed == 0 ? 1 : Hits == 0 ? 0 : Hits / (Hits + Extra);

    public double Recall => Extra == 0 && Missed == 0 ? 1 : Hits == 0 ? 0 : Hits / (Hits + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static PageScore Of(string id, string wanted, string read)
    {
        var (a, b) = (Runs(wanted), Runs(read));
        double hits = 0, extra = 0, missed = 0;
        foreach (var run in a.Keys.Union(b.Keys))
        {
            var (told, found) = (a.GetValueOrDefault(run), b.GetValueOrDefault(run));
            hits += Math.Min(told, found);
            extra += Math.Max(0, found - told);
            missed += Math.Max(0, told - found);
        }

        var sum = hits + extra + missed;
        return sum > 0 ? new PageScore(id, hits / sum, extra / sum, missed / sum) : new PageScore(id, 0, 0, 0);
    }

    private static Dictionary<string, int> Runs(string text)
    {
        var words = Words(text);
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, words.Count - Run + 1); i++)
        {
            var run = string.Join(' ', words.Skip(i).Take(Run));
            if (run.Length > 0)
            {
                runs[run] = runs.GetValueOrDefault(run) + 1;
            }
        }

        return runs;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Append(' '))
        {
            if (char.IsLetterOrDigit(c) || c == '_' || (char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.LetterNumber or System.Globalization.UnicodeCategory.OtherNumber))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
