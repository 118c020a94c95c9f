using System.Data.Common;

namespace Chancery.Store.Databases;

/// <summary>Rows of a statement, as the tables of a record hold them: texts, whole numbers and bytes.</summary>
internal sealed class Rows(DbDataReader reader) : IDisposable
{
    public bool Read() => reader.Read();

    public string Text(int column) => StoredText.Decode(reader.GetString(column));

    public string? TextOrNull(int column) => reader.IsDBNull(column) ? null : Text(column);

    public long Number(int column) => reader.GetInt64(column);

    public long? NumberOrNull(int column) => reader.IsDBNull(column) ? null : Number(column);

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);

    public void Dispose() => reader.Dispose();
}
