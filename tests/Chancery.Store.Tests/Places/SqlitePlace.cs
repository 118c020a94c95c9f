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

    /// <summary>Makes the tables of a record those of the fourth version.</summary>
    public static string Fourth => """
        ALTER TABLE items RENAME TO items_now;
        CREATE TABLE items(part TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, sum INTEGER, PRIMARY KEY(part, position)) STRICT;
        INSERT INTO items SELECT part, row_number() OVER (PARTITION BY part ORDER BY place) * 1048576, id, json, sum FROM items_now;
        DROP TABLE items_now;
        CREATE INDEX items_id ON items(id);
        CREATE TABLE engagements(id TEXT); CREATE TABLE engagement_parties(id TEXT); CREATE TABLE engagement_people(id TEXT); CREATE TABLE engagement_reports(id TEXT);
        CREATE TABLE person_names(id TEXT); CREATE TABLE mechanisms(id TEXT);
        DROP TABLE notes; DROP TABLE note_keys; DROP TABLE touched;
        ALTER TABLE state DROP COLUMN resolution; PRAGMA user_version=4;
        """;

    public override string Second => Fourth + "DROP TABLE copies; DROP TABLE runs; ALTER TABLE items DROP COLUMN sum; PRAGMA user_version=2";

    public override DbConnection Connect(string name)
    {
        var connection = new SqliteConnection($"Data Source={this[name]};Pooling=False");
        connection.Open();
        return connection;
    }

    protected override void Dispose(bool disposing) => _folder.Dispose();
}
