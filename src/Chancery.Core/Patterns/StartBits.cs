using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>
/// What a way through a pattern can start with, or what stands at a token, as bits: classes, words, looks. Bits are shared: that two meet may
/// be wrong, that they do not never is.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct StartBits
{
    /// <summary>Bit of a way that needs no token, and of every place of a sentence, its end among them.</summary>
    private const ulong Nothing = 1UL << 32;

    /// <summary>Classes of items.</summary>
    public ClassSet Classes;
    private ulong words;
    private ulong looks;

    /// <summary>Where no token stands.</summary>
    public static StartBits Beyond => new() { looks = Nothing };

    /// <summary>A token before it has items.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StartBits Of(in Token token) => new() { words = BitOf(token.Word), looks = Nothing | (uint)TokenShapes.Of(token) };

    /// <summary>Bit of a word; a word that the pack does not know has none.</summary>
    public static ulong BitOf(int word) => word == 0 ? 0 : 1UL << word;

    /// <summary>Takes in what another can start with.</summary>
    public void Add(in StartBits other)
    {
        Classes.Add(other.Classes);
        words |= other.words;
        looks |= other.looks;
    }

    /// <summary>Takes in a word.</summary>
    public void AddWord(int word) => words |= BitOf(word);

    /// <summary>Takes in shapes, as bits of <see cref="TokenShapes"/>.</summary>
    public void AddShapes(int shapes) => looks |= (uint)shapes;

    /// <summary>Takes in that no token is needed.</summary>
    public void AddNothing() => looks |= Nothing;

    /// <summary>Whether the one can start where the other stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Meets(in StartBits other)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            // All bits in one test of the processor.
            return (Unsafe.As<StartBits, Vector256<ulong>>(ref Unsafe.AsRef(in this)) & Unsafe.As<StartBits, Vector256<ulong>>(ref Unsafe.AsRef(in other))) != Vector256<ulong>.Zero;
        }

        // Two times 128 bits: the classes, then words and looks.
        ref var mine = ref Unsafe.As<StartBits, Vector128<ulong>>(ref Unsafe.AsRef(in this));
        ref var its = ref Unsafe.As<StartBits, Vector128<ulong>>(ref Unsafe.AsRef(in other));
        return (mine & its) != Vector128<ulong>.Zero || (Unsafe.Add(ref mine, 1) & Unsafe.Add(ref its, 1)) != Vector128<ulong>.Zero;
    }

    /// <summary>Whether both have the same bits.</summary>
    public readonly bool IsSame(in StartBits other) => words == other.words && looks == other.looks && Classes.IsSame(other.Classes);
}
