namespace Chancery.Store.Databases;

/// <summary>Many rows into one table; no other statement of the database runs until it is disposed of.</summary>
internal abstract class BulkInsert : IDisposable
{
    public abstract void Add(params ReadOnlySpan<object?> values);

    /// <summary>Without it the rows are not on file.</summary>
    public abstract void Complete();

    public abstract void Dispose();
}
