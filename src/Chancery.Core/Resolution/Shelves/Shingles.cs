using Chancery.Core.Readings;
using Chancery.Core.Text;

namespace Chancery.Core.Resolution.Shelves;

/// <summary>Hashes of all runs of four folded words of a report, furniture left out; distinct and ascending.</summary>
internal static class Shingles
{
    private const int Run = 4;
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong[] Of(ReportReading reading)
    {
        var text = reading.Report.Text;
        var words = new List<ulong>(text.Length / 5);
        var at = 0;
        foreach (var passage in reading.Furniture.OrderBy(f => f.Start))
        {
            Words(text, at, Math.Min(passage.Start, text.Length), words);
            at = Math.Max(at, passage.End);
        }

        Words(text, at, text.Length, words);
        var hashes = new ulong[Math.Max(0, words.Count - Run + 1)];
        for (var i = 0; i < hashes.Length; i++)
        {
            var hash = Seed;
            for (var k = 0; k < Run; k++)
            {
                hash = Mix(hash ^ words[i + k]);
            }

            hashes[i] = hash;
        }

        Array.Sort(hashes);
        return Distinct(hashes);
    }

    /// <summary>How many hashes two ascending lists share.</summary>
    public static int Common(ulong[] a, ulong[] b)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                common++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common;
    }

    private static void Words(string text, int start, int end, List<ulong> words)
    {
        var hash = Seed;
        var any = false;
        for (var i = start; i < end; i++)
        {
            var unit = text[i];
            if (Letters.IsWordUnit(unit))
            {
                var first = Letters.Fold(unit, out var second, out _);
                hash = Add(Add(hash, first), second);
                any = true;
            }
            else if (any && !Letters.IsApostrophe(unit))
            {
                words.Add(hash);
                hash = Seed;
                any = false;
            }
        }

        if (any)
        {
            words.Add(hash);
        }
    }

    private static ulong Add(ulong hash, char unit) => unit == '\0' ? hash : (hash ^ unit) * Prime;

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 31)) * 0x7FB5D329728EA185;
        value = (value ^ (value >> 27)) * 0x81DADEF4BC2DD44D;
        return value ^ (value >> 33);
    }

    private static ulong[] Distinct(ulong[] ascending)
    {
        var kept = 0;
        for (var i = 0; i < ascending.Length; i++)
        {
            if (i == 0 || ascending[i] != ascending[i - 1])
            {
                ascending[kept++] = ascending[i];
            }
        }

        return kept == ascending.Length ? ascending : ascending[..kept];
    }
}
