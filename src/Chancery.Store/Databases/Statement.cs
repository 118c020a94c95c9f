using System.Data.Common;

namespace Chancery.Store.Databases;

/// <summary>One prepared statement, run many times; its parameters are <c>$1</c>, <c>$2</c> … in order.</summary>
internal sealed class Statement : IDisposable
{
    private readonly DbCommand _command;

    /// <param name="sql">A constant of this assembly; never text of a user.</param>
    /// <param name="parameters">Number of parameters in <paramref name="sql"/>.</param>
    public Statement(RecordDatabase database, DbCommand command, string sql, int parameters)
    {
        _command = command;
#pragma warning disable CA2100 // the statements are this assembly's own constants
        _command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 1; i <= parameters; i++)
        {
            _command.Parameters.Add(database.Parameter(i));
        }
    }

    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    public object? Value(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>The rows, read one by one; no other statement of this database runs while they are open.</summary>
    public Rows Rows(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return new Rows(_command.ExecuteReader());
    }

    /// <summary>The first column of all rows.</summary>
    public List<string> Texts(params ReadOnlySpan<object?> values)
    {
        using var rows = Rows(values);
        var texts = new List<string>();
        while (rows.Read())
        {
            texts.Add(rows.Text(0));
        }

        return texts;
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] is string text ? StoredText.Encode(text) : values[i] ?? DBNull.Value;
        }
    }
}
