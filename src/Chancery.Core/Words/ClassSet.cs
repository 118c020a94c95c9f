namespace Chancery.Core.Words;

/// <summary>A set of class numbers in 128 bits. Numbers beyond share bits with lesser ones: it may say yes to a class that is not in it, never no to one that is.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential)]
internal struct ClassSet
{
    private ulong low;
    private ulong high;

    public static ClassSet All => new() { low = ulong.MaxValue, high = ulong.MaxValue };

    public static ClassSet Of(params ReadOnlySpan<int> symbols)
    {
        var set = default(ClassSet);
        foreach (var symbol in symbols)
        {
            set.Add(symbol);
        }

        return set;
    }

    public void Add(int symbol)
    {
        if ((symbol & 64) == 0)
        {
            low |= 1UL << symbol;
        }
        else
        {
            high |= 1UL << symbol;
        }
    }

    public void Add(in ClassSet other)
    {
        low |= other.low;
        high |= other.high;
    }

    public readonly bool MayHave(int symbol) => ((symbol & 64) == 0 ? low >> symbol & 1 : high >> symbol & 1) != 0;

    /// <summary>Whether all of <paramref name="other"/> may be in it.</summary>
    public readonly bool MayHaveAll(in ClassSet other) => ((other.low & ~low) | (other.high & ~high)) == 0;

    public readonly ClassSet Common(in ClassSet other) => new() { low = low & other.low, high = high & other.high };

    public readonly bool MayOverlap(in ClassSet other) => Overlap(other) != 0;

    /// <summary>Bits, if any, where the two may have a class in common.</summary>
    public readonly ulong Overlap(in ClassSet other) => (low & other.low) | (high & other.high);

    public readonly bool IsSame(in ClassSet other) => low == other.low && high == other.high;
}
