using System.Data.Common;

namespace Chancery.Store.Tests.Places;

/// <summary>Where the records of one test are; gone with it.</summary>
public abstract class Place : IDisposable
{
    /// <summary>Address of a record of that name, which does not exist at first.</summary>
    public abstract string this[string name] { get; }

    /// <summary>Past the store, into the database.</summary>
    public abstract DbConnection Connect(string name);

    /// <summary>A statement that takes the right to write from the store, inside a transaction.</summary>
    public abstract string Lock { get; }

    /// <summary>A statement that empties the full-text index.</summary>
    public abstract string EmptyIndex { get; }

    /// <summary>A statement that makes the record one of a later version.</summary>
    public abstract string Later { get; }

    /// <summary>Statements that make the record one of the second version.</summary>
    public abstract string Second { get; }

    public void Execute(string name, string sql)
    {
        using var connection = Connect(name);
        Execute(connection, sql);
    }

    public static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own statements
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
