using Chancery.Store.Databases;
using Npgsql;
using NpgsqlTypes;

namespace Chancery.Store.Postgres;

/// <summary>COPY: rows follow one another without waiting for answers.</summary>
internal sealed class PostgresBulkInsert(NpgsqlConnection connection, string table, params string[] columns) : BulkInsert
{
    private readonly NpgsqlBinaryImporter _importer = connection.BeginBinaryImport($"COPY {table}({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)");

    public override void Add(params ReadOnlySpan<object?> values)
    {
        _importer.StartRow();
        foreach (var value in values)
        {
            switch (value)
            {
                case null:
                    _importer.WriteNull();
                    break;
                case string text:
                    _importer.Write(StoredText.Encode(text), NpgsqlDbType.Text);
                    break;
                case int number:
                    _importer.Write(number, NpgsqlDbType.Integer);
                    break;
                case long number:
                    _importer.Write(number, NpgsqlDbType.Bigint);
                    break;
                case byte[] bytes:
                    _importer.Write(bytes, NpgsqlDbType.Bytea);
                    break;
                default:
                    throw new ArgumentException($"no column holds a {value.GetType()}", nameof(values));
            }
        }
    }

    public override void Complete() => _importer.Complete();

    public override void Dispose() => _importer.Dispose();
}
