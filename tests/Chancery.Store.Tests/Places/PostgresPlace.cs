using System.Data.Common;

namespace Chancery.Store.Tests.Places;

/// <summary>Databases on the server that the tests started; the test is skipped where there is none.</summary>
public sealed class PostgresPlace(PostgresServer server) : Place
{
    private readonly Dictionary<string, string> _databases = new(StringComparer.Ordinal);

    public override string this[string name] => server.Address(Database(name));

    public override string Lock => "BEGIN; SELECT pg_advisory_xact_lock(1128812099, 1)";

    public override string EmptyIndex => "DELETE FROM report_text";

    public override string Later => "UPDATE state SET format = 99";

    private static string Fourth => """
        ALTER TABLE items RENAME TO items_now;
        ALTER TABLE items_now RENAME CONSTRAINT items_pkey TO items_now_pkey;
        CREATE TABLE items(part text NOT NULL, position bigint NOT NULL, id text NOT NULL, json text NOT NULL, sum bigint, PRIMARY KEY(part, position));
        INSERT INTO items SELECT part, row_number() OVER (PARTITION BY part ORDER BY place) * 1048576, id, json, sum FROM items_now;
        DROP TABLE items_now;
        CREATE INDEX items_id ON items(id);
        CREATE TABLE engagements(id text); CREATE TABLE engagement_parties(id text); CREATE TABLE engagement_people(id text); CREATE TABLE engagement_reports(id text);
        CREATE TABLE person_names(id text); CREATE TABLE mechanisms(id text);
        DROP TABLE notes; DROP TABLE note_keys; DROP TABLE touched;
        ALTER TABLE state DROP COLUMN resolution; UPDATE state SET format = 4;
        """;

    public override string Second => Fourth + "DROP TABLE copies; DROP TABLE runs; ALTER TABLE items DROP COLUMN sum, ALTER COLUMN position TYPE integer USING position / 1048576; UPDATE state SET format = 2";

    public override DbConnection Connect(string name) => server.Connect(Database(name));

    protected override void Dispose(bool disposing)
    {
        foreach (var database in _databases.Values)
        {
            server.Drop(database);
        }
    }

    private string Database(string name)
    {
        if (!_databases.TryGetValue(name, out var database))
        {
            _databases[name] = database = server.Create();
        }

        return database;
    }
}
