using System.Globalization;
using Chancery.Store.Databases;

namespace Chancery.Store.Sqlite;

/// <summary>One prepared statement a table.</summary>
internal sealed class SqliteBulkInsert(RecordDatabase database, string table, string[] columns) : BulkInsert
{
    private readonly Statement _insert = database.Prepare(
        $"INSERT INTO {table}({string.Join(", ", columns)}) VALUES({string.Join(", ", Enumerable.Range(1, columns.Length).Select(i => string.Create(CultureInfo.InvariantCulture, $"${i}")))})",
        columns.Length);

    public override void Add(params ReadOnlySpan<object?> values) => _insert.Run(values);

    public override void Complete()
    {
    }

    public override void Dispose() => _insert.Dispose();
}
