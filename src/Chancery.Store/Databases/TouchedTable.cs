namespace Chancery.Store.Databases;

/// <summary>Reports that came, went or are known otherwise since the record was saved (<c>touched</c>).</summary>
internal static class TouchedTable
{
    /// <summary>A statement that enters a report by its id.</summary>
    public static Statement Add(RecordDatabase database) => database.Prepare("INSERT INTO touched(report) VALUES($1) ON CONFLICT(report) DO NOTHING", 1);

    /// <summary>A statement that enters a report by its row.</summary>
    public static Statement AddRow(RecordDatabase database) => database.Prepare("INSERT INTO touched(report) SELECT id FROM reports WHERE rowid = $1 ON CONFLICT(report) DO NOTHING", 1);

    /// <summary>Their ids, in ordinal order.</summary>
    public static List<string> List(RecordDatabase database)
    {
        using var select = database.Prepare("SELECT report FROM touched ORDER BY report");
        return select.Texts();
    }

    public static void Clear(RecordDatabase database) => database.Run("DELETE FROM touched");
}
