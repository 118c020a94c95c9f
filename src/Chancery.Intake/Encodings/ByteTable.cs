using System.Collections.Frozen;
using System.Text;

namespace Chancery.Intake.Encodings;

/// <summary>An encoding whose letters are one byte or two, as a table; ASCII stands for itself.</summary>
internal sealed class ByteTable
{
    public const char Unknown = '\uFFFD';

    private readonly char[] _one = new char[256];
    private readonly bool[] _opens = new bool[256];
    private readonly FrozenDictionary<ushort, char> _two;

    private ByteTable(IEnumerable<(byte[] Bytes, char Letter)> rows)
    {
        for (var i = 0; i < 256; i++)
        {
            _one[i] = i < 0x80 ? (char)i : Unknown;
        }

        var two = new Dictionary<ushort, char>();
        foreach (var (bytes, letter) in rows)
        {
            if (bytes.Length == 1)
            {
                _one[bytes[0]] = letter;
            }
            else
            {
                two[(ushort)((bytes[0] << 8) | bytes[1])] = letter;
                _opens[bytes[0]] = true;
            }
        }

        _two = two.ToFrozenDictionary();
    }

    /// <summary>The table shipped under that name.</summary>
    public static ByteTable Load(string name)
    {
        var rows = new List<(byte[] Bytes, char Letter)>();
        foreach (var line in EncodingData.Lines($"{name}.tsv"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            rows.Add((Convert.FromHexString(line.AsSpan(0, tab)), line[tab + 1]));
        }

        return new ByteTable(rows);
    }

    /// <summary>The next letter and how many bytes it takes.</summary>
    public char Next(ReadOnlySpan<byte> bytes, out int length)
    {
        var first = bytes[0];
        if (_opens[first] && bytes.Length > 1 && _two.TryGetValue((ushort)((first << 8) | bytes[1]), out var letter))
        {
            length = 2;
            return letter;
        }

        length = 1;
        return _one[first];
    }

    /// <param name="unknown">How many bytes stand for nothing; each is U+FFFD in the text.</param>
    public string Decode(ReadOnlySpan<byte> bytes, out int unknown)
    {
        var text = new StringBuilder(bytes.Length);
        unknown = 0;
        while (!bytes.IsEmpty)
        {
            var letter = Next(bytes, out var length);
            unknown += letter == Unknown ? 1 : 0;
            text.Append(letter);
            bytes = bytes[length..];
        }

        return text.ToString();
    }
}
