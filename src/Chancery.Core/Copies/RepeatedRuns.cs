using System.Collections;
using System.Numerics;

namespace Chancery.Core.Copies;

/// <summary>
/// Tells the runs that more than one report holds. A run of one report leads to no other; most are such, and need not be kept. Two bits for each of
/// many places tell it: now and then a run shares its place with another and is taken for repeated, which costs memory and changes nothing.
/// </summary>
internal sealed class RepeatedRuns
{
    private const int BitsForOne = 8;
    private const int Narrowest = 10;

    // Runs that are looked up by are multiples of eight: 29 bits of each tell all.
    private const int Widest = 29;
    private const int Shift = 3;

    private readonly BitArray _twice;
    private readonly uint _mask;

    private RepeatedRuns(BitArray twice)
    {
        _twice = twice;
        _mask = (uint)twice.Length - 1;
    }

    public static RepeatedRuns Of(CopyEntry[] entries)
    {
        var all = entries.Sum(e => (long)e.Sample.Length);
        var bits = Math.Clamp(BitOperations.Log2((ulong)Math.Max(1, all * BitsForOne)) + 1, Narrowest, Widest);
        var once = new BitArray(1 << bits);
        var runs = new RepeatedRuns(new BitArray(1 << bits));
        foreach (var entry in entries)
        {
            foreach (var run in entry.Sample)
            {
                var place = runs.Place(run);
                if (once[place])
                {
                    runs._twice[place] = true;
                }

                once[place] = true;
            }
        }

        return runs;
    }

    public bool Contains(uint run) => _twice[Place(run)];

    private int Place(uint run) => (int)((run >> Shift) & _mask);
}
