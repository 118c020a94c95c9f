using System.Globalization;

namespace Chancery.Store.Databases;

/// <summary>A table of the record's indexes: only rows that differ from what is on file are written.</summary>
/// <param name="keys">How many of the columns, from the first, are its key.</param>
internal sealed class RowTable(RecordDatabase database, string table, int keys, params string[] columns)
{
    /// <summary>Makes the rows of the table these, in whatever order.</summary>
    public void Save(IEnumerable<object?[]> rows)
    {
        var gone = Known();
        var missing = new List<object?[]>();
        foreach (var row in rows)
        {
            if (!gone.Remove(Written(row)))
            {
                missing.Add(row);
            }
        }

        var condition = string.Join(" AND ", columns.Take(keys).Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"{c} = ${i + 1}")));
        using (var delete = database.Prepare($"DELETE FROM {table} WHERE {condition}", keys))
        {
            foreach (var row in gone.Values)
            {
                delete.Run(row);
            }
        }

        using var insert = database.Insert(table, columns);
        missing.ForEach(row => insert.Add(row));
        insert.Complete();
    }

    /// <summary>The keys of the rows on file by all that they hold.</summary>
    private Dictionary<string, object?[]> Known()
    {
        using var select = database.Prepare($"SELECT {string.Join(", ", columns.Select(c => $"CAST({c} AS TEXT)"))} FROM {table}");
        using var rows = select.Rows();
        var known = new Dictionary<string, object?[]>(StringComparer.Ordinal);
        while (rows.Read())
        {
            var row = Enumerable.Range(0, columns.Length).Select(object? (c) => rows.TextOrNull(c)).ToArray();
            known[Written(row)] = row[..keys];
        }

        return known;
    }

    private static string Written(object?[] row) => string.Join('\u001f', row.Select(v => v is null ? "\u001e" : Convert.ToString(v, CultureInfo.InvariantCulture)));
}
