using System.Text;

namespace Chancery.Intake.Encodings;

/// <summary>A table as an encoding of the system, for those who ask for it by name; it only decodes.</summary>
internal sealed class TableEncoding(string name) : Encoding
{
    private readonly ByteTable _table = LegacyEncodings.Table(name);

    public override string WebName => name;

    public override bool IsSingleByte => false;

    public override int GetCharCount(byte[] bytes, int index, int count) => _table.Decode(bytes.AsSpan(index, count), out _).Length;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        var text = _table.Decode(bytes.AsSpan(byteIndex, byteCount), out _);
        text.CopyTo(0, chars, charIndex, text.Length);
        return text.Length;
    }

    public override int GetMaxCharCount(int byteCount) => byteCount;

    public override int GetMaxByteCount(int charCount) => throw new NotSupportedException();

    public override int GetByteCount(char[] chars, int index, int count) => throw new NotSupportedException();

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotSupportedException();
}
