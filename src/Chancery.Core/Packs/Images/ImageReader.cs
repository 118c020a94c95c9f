using System.Buffers.Binary;

namespace Chancery.Core.Packs.Images;

/// <summary>
/// Reads an image, from front to back. A text becomes a string when it is first asked for: of some ten thousand in a pack a report needs a few
/// hundred. Everything is in plain arrays of numbers, because generic code over them would have to be compiled at start-up.
/// </summary>
public sealed class ImageReader
{
    private readonly string?[] texts;
    private readonly int[] ends;
    private readonly char[] letters;
    private readonly int[] body;
    private int at;

    private ImageReader(byte[] image, int start)
    {
        ends = new int[Length(image, ref start)];
        Take(image, ends, ends.Length * sizeof(int), ref start);
        letters = new char[Length(image, ref start)];
        Take(image, letters, letters.Length * sizeof(char), ref start);
        body = new int[Length(image, ref start)];
        Take(image, body, body.Length * sizeof(int), ref start);
        texts = new string?[ends.Length];
    }

    /// <summary>Opens an image; null if it has another seal or is not whole.</summary>
    public static ImageReader? Open(byte[] image, ReadOnlySpan<byte> seal)
    {
        ArgumentNullException.ThrowIfNull(image);
        var whole = seal.Length + sizeof(int);
        return image.Length > whole && image.AsSpan().StartsWith(seal) && BinaryPrimitives.ReadInt32LittleEndian(image.AsSpan(seal.Length)) == image.Length ? new ImageReader(image, whole) : null;
    }

    /// <summary>The next number.</summary>
    public int Number() => body[at++];

    /// <summary>The next numbers, with as many behind each other as were written.</summary>
    public int[] Numbers()
    {
        var values = new int[body[at++]];
        Buffer.BlockCopy(body, at * sizeof(int), values, 0, values.Length * sizeof(int));
        at += values.Length;
        return values;
    }

    /// <summary>The next text; null if that was written.</summary>
    public string? Text() => TextOf(body[at++]);

    /// <summary>The next text, which is not null.</summary>
    public string SomeText() => TextOf(body[at++])!;

    /// <summary>The next texts.</summary>
    public string[] Texts()
    {
        var read = new string[body[at++]];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = SomeText();
        }

        return read;
    }

    /// <summary>The text kept by a number; null for -1. Threads that ask at once may get strings of their own.</summary>
    public string? TextOf(int number)
    {
        if (number < 0)
        {
            return null;
        }

        if (texts[number] is { } known)
        {
            return known;
        }

        var start = number == 0 ? 0 : ends[number - 1];
        return texts[number] = new string(letters, start, ends[number] - start);
    }

    /// <summary>The next text, a key or name: one and the same string as every other of these letters, literals of the code among them.</summary>
    public string Name() => NameOf(body[at++])!;

    /// <summary>The key or name kept by a number; null for -1.</summary>
    public string? NameOf(int number) => number < 0 ? null : texts[number] = string.Intern(TextOf(number)!);

    private static int Length(byte[] image, ref int at)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(image.AsSpan(at));
        at += sizeof(int);
        return length;
    }

    private static void Take(byte[] image, Array into, int bytes, ref int at)
    {
        Buffer.BlockCopy(image, at, into, 0, bytes);
        at += bytes;
    }
}
