namespace Chancery.Store.Postgres;

/// <summary>The tables of a record in PostgreSQL: those of a file, in a schema of their own.</summary>
/// <remarks>
/// Texts sort byte by byte (<c>COLLATE "C"</c>), as in a file, whatever the language of the server. <c>state.changes</c> counts what SQLite counts by itself.
/// <c>report_text.words</c> holds the words of a text as <see cref="Search.SearchText.Key"/> gives them, a space on either side of each: what FTS5 keeps in its index.
/// </remarks>
internal static class PostgresSchema
{
    public const string Name = "chancery";

    private const string Notes = """

        CREATE TABLE chancery.notes(
          rowid bigint PRIMARY KEY,
          id text COLLATE "C" NOT NULL UNIQUE,
          json text NOT NULL, keys bytea NOT NULL);
        CREATE TABLE chancery.note_keys(
          key bigint NOT NULL, note bigint NOT NULL, PRIMARY KEY(key, note));
        CREATE TABLE chancery.touched(
          report text COLLATE "C" PRIMARY KEY);
        """;

    private const string Copies = """
        CREATE TABLE chancery.copies(
          report bigint PRIMARY KEY REFERENCES chancery.reports(rowid),
          told text COLLATE "C" NOT NULL, sample bytea NOT NULL,
          state bigint NOT NULL, original bigint);
        CREATE TABLE chancery.runs(
          report bigint PRIMARY KEY REFERENCES chancery.reports(rowid),
          hashes bytea NOT NULL);
        """;

    public const string Create = """
        CREATE SCHEMA IF NOT EXISTS chancery;
        CREATE TABLE chancery.reports(
          rowid bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          id text COLLATE "C" NOT NULL UNIQUE,
          source text COLLATE "C" NOT NULL, url text, outlet text, lang text, published text,
          text text NOT NULL,
          content text COLLATE "C" NOT NULL);
        CREATE INDEX reports_content ON chancery.reports(content);
        CREATE TABLE chancery.readings(
          report bigint PRIMARY KEY REFERENCES chancery.reports(rowid),
          packs text COLLATE "C" NOT NULL,
          json text NOT NULL);
        CREATE INDEX readings_packs ON chancery.readings(packs);
        CREATE TABLE chancery.claims(
          rowid bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          report bigint NOT NULL REFERENCES chancery.reports(rowid),
          id text COLLATE "C" NOT NULL,
          subject text NOT NULL, property text NOT NULL, value text NOT NULL,
          words text NOT NULL, start integer NOT NULL, "end" integer NOT NULL,
          rule text NOT NULL);
        CREATE INDEX claims_report ON chancery.claims(report);
        CREATE TABLE chancery.decisions(
          id text COLLATE "C" PRIMARY KEY,
          ruling text NOT NULL, subject text NOT NULL, other text,
          who text NOT NULL, "when" text NOT NULL, why text NOT NULL,
          withdrawn integer NOT NULL,
          json text);

        CREATE TABLE chancery.state(
          "only" integer PRIMARY KEY CHECK ("only" = 1),
          format bigint NOT NULL,
          built integer NOT NULL,
          current integer NOT NULL,
          changes bigint NOT NULL,
          resolution text);

        CREATE TABLE chancery.items(
          part text COLLATE "C" NOT NULL, place text COLLATE "C" NOT NULL, owner text COLLATE "C" NOT NULL,
          id text COLLATE "C" NOT NULL, json text NOT NULL, sum bigint,
          PRIMARY KEY(part, place));
        CREATE INDEX items_owner ON chancery.items(owner, part, place);

        CREATE TABLE chancery.report_text(
          report bigint PRIMARY KEY REFERENCES chancery.reports(rowid) ON DELETE CASCADE,
          words text COLLATE "C" NOT NULL,
          size integer NOT NULL);
        CREATE INDEX report_text_words ON chancery.report_text USING gin (string_to_array(words, ' '));
        """ + Copies + Notes;

    /// <summary>What makes a database of an older version one of the next; the first format was 2.</summary>
    public static readonly string[] Migrations =
    [
        // 3: what reports are known by as copies; made of the texts when it is first asked for.
        Copies,

        // 4: items carry a sum, so that only what differs is written, and leave room between them.
        "ALTER TABLE chancery.items ADD COLUMN sum bigint, ALTER COLUMN position TYPE bigint;",

        // 5: items go by their place in words, each with what it is replaced with; notes to go on from; tables that nothing asked for go.
        """
        ALTER TABLE chancery.items RENAME TO items_before;
        ALTER TABLE chancery.items_before RENAME CONSTRAINT items_pkey TO items_before_pkey;
        CREATE TABLE chancery.items(
          part text COLLATE "C" NOT NULL, place text COLLATE "C" NOT NULL, owner text COLLATE "C" NOT NULL,
          id text COLLATE "C" NOT NULL, json text NOT NULL, sum bigint,
          PRIMARY KEY(part, place));
        INSERT INTO chancery.items SELECT part, lpad(position::text, 20, '0'), id, id, json, NULL FROM chancery.items_before;
        DROP TABLE chancery.items_before;
        CREATE INDEX items_owner ON chancery.items(owner, part, place);
        DROP TABLE chancery.engagements, chancery.engagement_parties, chancery.engagement_people, chancery.engagement_reports, chancery.person_names, chancery.mechanisms;
        ALTER TABLE chancery.state ADD COLUMN resolution text;
        """ + Notes,
    ];

    /// <summary>The format is the first parameter.</summary>
    public const string Start = "INSERT INTO chancery.state(\"only\", format, built, current, changes) VALUES(1, $1, 0, 1, 0)";
}
