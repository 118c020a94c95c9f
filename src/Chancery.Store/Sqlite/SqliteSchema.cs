namespace Chancery.Store.Sqlite;

/// <summary>The tables of a record file.</summary>
/// <remarks>
/// Three groups: what came in (<c>reports</c>, <c>readings</c>, <c>claims</c>, <c>decisions</c>; <c>copies</c> and <c>runs</c> are made of it once), what was resolved from it
/// (<c>items</c> holds the record itself, <c>notes</c> and <c>note_keys</c> what its next update goes on from, <c>touched</c> which reports came or went since), and the full-text index.
/// Everything of the second group can be thrown away and built again.
/// </remarks>
internal static class SqliteSchema
{
    /// <summary>"CHNC" in ASCII: what <c>file(1)</c> and other programs tell a record by.</summary>
    public const int ApplicationId = 0x43484E43;

    /// <summary>What makes a file of an older version one of the next; the first entry leads from version 1 to 2.</summary>
    public static readonly string[] Migrations =
    [
        // 2: a decision is about words of reports, and says who withdrew it: all of it as JSON beside the columns.
        "ALTER TABLE decisions ADD COLUMN json TEXT; UPDATE state SET current = 0;",

        // 3: what reports are known by as copies; made of the texts when it is first asked for.
        Copies,

        // 4: items carry a sum, so that only what differs is written.
        "ALTER TABLE items ADD COLUMN sum INTEGER;",

        // 5: items go by their place in words, each with what it is replaced with; notes to go on from; tables that nothing asked for go.
        """
        ALTER TABLE items RENAME TO items_before;
        CREATE TABLE items(
          part TEXT NOT NULL, place TEXT NOT NULL, owner TEXT NOT NULL,
          id TEXT NOT NULL, json TEXT NOT NULL, sum INTEGER,
          PRIMARY KEY(part, place)) STRICT;
        INSERT INTO items SELECT part, printf('%020d', position), id, id, json, NULL FROM items_before;
        DROP TABLE items_before;
        CREATE INDEX items_owner ON items(owner, part, place);
        DROP TABLE engagements; DROP TABLE engagement_parties; DROP TABLE engagement_people; DROP TABLE engagement_reports; DROP TABLE person_names; DROP TABLE mechanisms;
        ALTER TABLE state ADD COLUMN resolution TEXT;
        """ + Notes,
    ];

    private const string Notes = """

        CREATE TABLE notes(
          rowid INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          json TEXT NOT NULL, keys BLOB NOT NULL) STRICT;
        CREATE TABLE note_keys(
          key INTEGER NOT NULL, note INTEGER NOT NULL, PRIMARY KEY(key, note)) STRICT, WITHOUT ROWID;
        CREATE TABLE touched(
          report TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        """;

    private const string Copies = """
        CREATE TABLE copies(
          report INTEGER PRIMARY KEY REFERENCES reports(rowid),
          told TEXT NOT NULL, sample BLOB NOT NULL,
          state INTEGER NOT NULL, original INTEGER) STRICT;
        CREATE TABLE runs(
          report INTEGER PRIMARY KEY REFERENCES reports(rowid),
          hashes BLOB NOT NULL) STRICT;
        """;

    // The text of a report never changes under its id (the id is its hash): the full-text index grows, and forgets what is withdrawn.
    // unicode61 takes accents off; it does not know that đ is a d, hence SearchText.
    public const string Create = """
        CREATE TABLE reports(
          rowid INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          source TEXT NOT NULL, url TEXT, outlet TEXT, lang TEXT, published TEXT,
          text TEXT NOT NULL,
          content TEXT NOT NULL) STRICT;
        CREATE INDEX reports_content ON reports(content);
        CREATE TABLE readings(
          report INTEGER PRIMARY KEY REFERENCES reports(rowid),
          packs TEXT NOT NULL,
          json TEXT NOT NULL) STRICT;
        CREATE INDEX readings_packs ON readings(packs);
        CREATE TABLE claims(
          report INTEGER NOT NULL REFERENCES reports(rowid),
          id TEXT NOT NULL,
          subject TEXT NOT NULL, property TEXT NOT NULL, value TEXT NOT NULL,
          words TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
          rule TEXT NOT NULL) STRICT;
        CREATE INDEX claims_report ON claims(report);
        CREATE TABLE decisions(
          id TEXT PRIMARY KEY,
          ruling TEXT NOT NULL, subject TEXT NOT NULL, other TEXT,
          who TEXT NOT NULL, "when" TEXT NOT NULL, why TEXT NOT NULL,
          withdrawn INTEGER NOT NULL,
          json TEXT) STRICT, WITHOUT ROWID;

        CREATE TABLE state(
          only INTEGER PRIMARY KEY CHECK (only = 1),
          built INTEGER NOT NULL,
          current INTEGER NOT NULL,
          resolution TEXT) STRICT;
        INSERT INTO state VALUES(1, 0, 1, NULL);

        CREATE TABLE items(
          part TEXT NOT NULL, place TEXT NOT NULL, owner TEXT NOT NULL,
          id TEXT NOT NULL, json TEXT NOT NULL, sum INTEGER,
          PRIMARY KEY(part, place)) STRICT;
        CREATE INDEX items_owner ON items(owner, part, place);

        CREATE VIRTUAL TABLE report_text USING fts5(
          text, content='reports', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2');
        """ + Copies + Notes;
}
