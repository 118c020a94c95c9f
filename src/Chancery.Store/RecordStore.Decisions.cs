using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;

namespace Chancery.Store;

/// <content>What people ruled.</content>
public sealed partial class RecordStore
{
    /// <summary>Puts decisions on file, all or none; one that is on file is only ever withdrawn, never rewritten.</summary>
    /// <returns>How many are new or newly withdrawn.</returns>
    public int AddDecisions(IEnumerable<Decision> decisions) => InTransaction(transaction =>
    {
        using var add = Prepare(
            """
            INSERT INTO decisions(id, ruling, subject, other, who, "when", why, withdrawn, json) VALUES($0, $1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT(id) DO UPDATE SET withdrawn = 1, json = excluded.json WHERE withdrawn = 0 AND excluded.withdrawn = 1
            """,
            9,
            transaction);
        var changed = 0;
        foreach (var d in decisions)
        {
            changed += add.Run(d.Id, d.Ruling, d.Subject, d.Other, d.Who, d.When, d.Why, d.Withdrawn ? 1 : 0, JsonSerializer.Serialize(d, RecordJson.Compact.Decision));
        }

        if (changed > 0)
        {
            Run("UPDATE state SET current = 0", transaction);
        }

        return changed;
    });

    /// <summary>All decisions, withdrawn ones too, by id.</summary>
    public ImmutableArray<Decision> LoadDecisions() => Guard(() =>
    {
        using var select = Prepare("""SELECT id, ruling, subject, other, who, "when", why, withdrawn, json FROM decisions ORDER BY id""");
        using var rows = select.Rows();
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        while (rows.Read())
        {
            decisions.Add(Text(rows, 8) is { } json ? Parse(json, RecordJson.Compact.Decision) : new Decision(rows.GetString(0), rows.GetString(1), rows.GetString(2), Text(rows, 3), rows.GetString(4), rows.GetString(5), rows.GetString(6), rows.GetInt64(7) != 0));
        }

        return decisions.ToImmutable();
    });
}
