using Microsoft.Data.Sqlite;

namespace Chancery.Store;

/// <summary>One prepared statement, run many times; its parameters are <c>$0</c>, <c>$1</c> … in order.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    /// <param name="transaction">The open transaction, or null outside one.</param>
    /// <param name="sql">A constant of this assembly; never text of a user.</param>
    /// <param name="parameters">Number of parameters in <paramref name="sql"/>.</param>
    public Statement(SqliteConnection connection, SqliteTransaction? transaction, string sql, int parameters = 0)
    {
        _command = connection.CreateCommand();
        _command.Transaction = transaction;
#pragma warning disable CA2100 // the statements are this assembly's own constants
        _command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < parameters; i++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(null, $"${i}") });
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

    public SqliteDataReader Rows(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteReader();
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
