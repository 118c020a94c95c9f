using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Chancery.Store.Tests.Places;

/// <summary>Files in a folder.</summary>
public sealed class SqlitePlace : Place
{
    private readonly TempFolder _folder = new();

    public override string this[string name] => _folder[name + ".chancery"];

    public override string Lock => "BEGIN IMMEDIATE";

    public override string EmptyIndex => "INSERT INTO report_text(report_text) VALUES('delete-all')";

    public override string Later => "PRAGMA user_version=99";

    public override string Second => "DROP TABLE copies; DROP TABLE runs; ALTER TABLE items DROP COLUMN sum; PRAGMA user_version=2";

    public override DbConnection Connect(string name)
    {
        var connection = new SqliteConnection($"Data Source={this[name]};Pooling=False");
        connection.Open();
        return connection;
    }

    protected override void Dispose(bool disposing) => _folder.Dispose();
}
