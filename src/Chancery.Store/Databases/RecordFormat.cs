namespace Chancery.Store.Databases;

/// <summary>The version of a record's tables, one number for every database.</summary>
internal static class RecordFormat
{
    /// <summary>Raised with every change that an older program could not read.</summary>
    public const long Version = 5;
}
