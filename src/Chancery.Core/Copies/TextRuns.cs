using System.Buffers.Binary;
using Chancery.Core.Readings;
using Chancery.Core.Text;

namespace Chancery.Core.Copies;

/// <summary>Hashes of all runs of four folded words of a report, furniture left out; distinct and ascending.</summary>
public static class TextRuns
{
    /// <summary>A report of fewer runs is neither a copy nor copied.</summary>
    private const int Fewest = 16;

    private const int Run = 4;
    private const uint Sampling = 8;

    /// <summary>The runs of a report's text, ascending; a pure function of text and furniture.</summary>
    public static uint[] Of(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var text = reading.Report.Text;
        var words = new List<ulong>(text.Length / 5);
        var at = 0;
        foreach (var passage in reading.Furniture.OrderBy(f => f.Start))
        {
            Words(text, at, Math.Min(passage.Start, text.Length), words);
            at = Math.Max(at, passage.End);
        }

        Words(text, at, text.Length, words);
        var hashes = new uint[Math.Max(0, words.Count - Run + 1)];
        for (var i = 0; i < hashes.Length; i++)
        {
            var hash = Fnv1a.Seed;
            for (var k = 0; k < Run; k++)
            {
                hash = Mix(hash ^ words[i + k]);
            }

            hashes[i] = (uint)hash;
        }

        Array.Sort(hashes);
        return Distinct(hashes);
    }

    /// <summary>The eighth of the runs by which copies are looked up, chosen by the hash; none where there are too few runs to tell a copy by.</summary>
    public static uint[] Sample(uint[] runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        return runs.Length < Fewest ? [] : Array.FindAll(runs, r => r % Sampling == 0);
    }

    /// <summary>Four bytes a run, the lowest first.</summary>
    public static byte[] ToBytes(uint[] runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var bytes = new byte[runs.Length * sizeof(uint)];
        for (var i = 0; i < runs.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), runs[i]);
        }

        return bytes;
    }

    /// <summary>What <see cref="ToBytes"/> wrote.</summary>
    public static uint[] FromBytes(ReadOnlySpan<byte> bytes)
    {
        var runs = new uint[bytes.Length / sizeof(uint)];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * sizeof(uint))..]);
        }

        return runs;
    }

    /// <summary>The share of the shorter list's runs that stand in the other; 0 as soon as it cannot come to <paramref name="least"/> any more.</summary>
    internal static double Shared(uint[] a, uint[] b, double least)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var mayMiss = (int)((1 - least) * shorter.Length) + 1;
        var (i, j, missed) = (0, 0, 0);
        while (i < shorter.Length && j < longer.Length)
        {
            if (shorter[i] == longer[j])
            {
                i++;
                j++;
            }
            else if (shorter[i] > longer[j])
            {
                j++;
            }
            else if (++missed > mayMiss)
            {
                return 0;
            }
            else
            {
                i++;
            }
        }

        return (double)(i - missed) / shorter.Length;
    }

    private static void Words(string text, int start, int end, List<ulong> words)
    {
        var hash = Fnv1a.Seed;
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
                hash = Fnv1a.Seed;
                any = false;
            }
        }

        if (any)
        {
            words.Add(hash);
        }
    }

    private static ulong Add(ulong hash, char unit) => unit == '\0' ? hash : Fnv1a.Add(hash, unit);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 31)) * 0x7FB5D329728EA185;
        value = (value ^ (value >> 27)) * 0x81DADEF4BC2DD44D;
        return value ^ (value >> 33);
    }

    private static uint[] Distinct(uint[] ascending)
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
