namespace Chancery.Store.Sqlite;

/// <summary>The tables of a record file.</summary>
/// <remarks>
/// Three groups: what came in (<c>reports</c>, <c>readings</c>, <c>claims</c>, <c>decisions</c>; <c>copies</c> and <c>runs</c> are made of it once), what was resolved from it
/// (<c>items</c> holds the record itself, the tables after it are indexes for queries), and the full-text index.
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
    ];

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
          current INTEGER NOT NULL) STRICT;
        INSERT INTO state VALUES(1, 0, 1);

        CREATE TABLE items(
          part TEXT NOT NULL, position INTEGER NOT NULL,
          id TEXT NOT NULL, json TEXT NOT NULL, sum INTEGER,
          PRIMARY KEY(part, position)) STRICT;
        CREATE INDEX items_id ON items(id);
        CREATE TABLE engagements(
          id TEXT PRIMARY KEY, status TEXT NOT NULL, kind TEXT NOT NULL, mode TEXT,
          mechanism TEXT, edition INTEGER, date TEXT, place TEXT, country TEXT) STRICT, WITHOUT ROWID;
        CREATE INDEX engagements_mechanism ON engagements(mechanism, edition);
        CREATE TABLE engagement_parties(
          party TEXT NOT NULL, engagement TEXT NOT NULL, PRIMARY KEY(party, engagement)) STRICT, WITHOUT ROWID;
        CREATE TABLE engagement_people(
          person TEXT NOT NULL, engagement TEXT NOT NULL, PRIMARY KEY(person, engagement)) STRICT, WITHOUT ROWID;
        CREATE TABLE engagement_reports(
          report TEXT NOT NULL, engagement TEXT NOT NULL, PRIMARY KEY(report, engagement)) STRICT, WITHOUT ROWID;
        CREATE TABLE person_names(
          name TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY(name, person)) STRICT, WITHOUT ROWID;
        CREATE TABLE mechanisms(
          id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE VIRTUAL TABLE report_text USING fts5(
          text, content='reports', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2');
        """ + Copies;
}
