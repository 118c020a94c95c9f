using System.Runtime.CompilerServices;

namespace Chancery.Core.Patterns;

/// <summary>
/// The ways out of a fork and the forks that follow it at once, in the order in which they are tried: one loop finds those that can be gone.
/// </summary>
internal sealed class Fork
{
    /// <summary>What each way can start with.</summary>
    private readonly StartBits[] starts;

    /// <summary>What all ways behind each can start with.</summary>
    private readonly StartBits[] rest;

    public Fork(int[] ways, StartBits[] all)
    {
        Ways = ways;
        starts = new StartBits[ways.Length];
        rest = new StartBits[ways.Length];
        var behind = default(StartBits);
        for (var i = ways.Length - 1; i >= 0; i--)
        {
            starts[i] = all[ways[i]];
            rest[i] = behind;
            behind.Add(starts[i]);
        }
    }

    /// <summary>The first step of each way.</summary>
    public int[] Ways { get; }

    /// <summary>The number of the first way behind one that can be gone where something stands; -1 if there is none.</summary>
    public int Behind(int way, in StartBits here) => rest[way].Meets(here) ? Next(way + 1, here) : -1;

    /// <summary>The number of the first way, from one on, that can be gone where something stands; -1 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int way, in StartBits here)
    {
        var starts = this.starts;
        for (; way < starts.Length; way++)
        {
            if (starts[way].Meets(here))
            {
                return way;
            }
        }

        return -1;
    }
}
