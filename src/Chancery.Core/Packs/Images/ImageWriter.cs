using System.Buffers.Binary;
using System.Text;

namespace Chancery.Core.Packs.Images;

/// <summary>Writes what <see cref="ImageReader"/> reads: numbers, arrays, and texts that are each kept once.</summary>
public sealed class ImageWriter
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<int> ends = [];
    private readonly StringBuilder letters = new();
    private readonly List<int> body = [];

    /// <summary>Writes a number.</summary>
    public void Number(int value) => body.Add(value);

    /// <summary>Writes numbers, and how many they are.</summary>
    public void Numbers(ReadOnlySpan<int> values)
    {
        body.Add(values.Length);
        foreach (var value in values)
        {
            body.Add(value);
        }
    }

    /// <summary>Writes a text; null is one as well.</summary>
    public void Text(string? text) => body.Add(NumberOf(text));

    /// <summary>Writes texts, and how many they are.</summary>
    public void Texts(IReadOnlyCollection<string> texts)
    {
        body.Add(texts.Count);
        foreach (var text in texts)
        {
            Text(text);
        }
    }

    /// <summary>The number by which a text is kept; -1 for null.</summary>
    public int NumberOf(string? text)
    {
        if (text is null)
        {
            return -1;
        }

        if (!numbers.TryGetValue(text, out var number))
        {
            number = ends.Count;
            numbers.Add(text, number);
            letters.Append(text);
            ends.Add(letters.Length);
        }

        return number;
    }

    /// <summary>All that was written, behind <paramref name="seal"/> and its length.</summary>
    public byte[] ToArray(ReadOnlySpan<byte> seal)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(seal);
        writer.Write(0);
        writer.Write(ends.Count);
        ends.ForEach(writer.Write);
        writer.Write(letters.Length);
        foreach (var letter in letters.ToString())
        {
            writer.Write((ushort)letter);
        }

        writer.Write(body.Count);
        body.ForEach(writer.Write);
        writer.Flush();
        var image = stream.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(seal.Length), image.Length);
        return image;
    }
}
