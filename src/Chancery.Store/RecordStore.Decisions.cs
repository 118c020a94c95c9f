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
    public int AddDecisions(IEnumerable<Decision> decisions) => _database.Write(() =>
    {
        using var add = _database.Prepare(
            """
            INSERT INTO decisions(id, ruling, subject, other, who, "when", why, withdrawn, json) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT(id) DO UPDATE SET withdrawn = 1, json = excluded.json WHERE decisions.withdrawn = 0 AND excluded.withdrawn = 1
            """,
            9);
        var changed = 0;
        foreach (var d in decisions)
        {
            changed += add.Run(d.Id, d.Ruling, d.Subject, d.Other, d.Who, d.When, d.Why, d.Withdrawn ? 1 : 0, JsonSerializer.Serialize(d, RecordJson.Compact.Decision));
        }

        if (changed > 0)
        {
            _database.SetState("current = 0");
        }

        return changed;
    });

    /// <summary>All decisions, withdrawn ones too, by id.</summary>
    public ImmutableArray<Decision> LoadDecisions() => _database.Guard(() =>
    {
        using var select = _database.Prepare("""SELECT id, ruling, subject, other, who, "when", why, withdrawn, json FROM decisions ORDER BY id""");
        using var rows = select.Rows();
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        while (rows.Read())
        {
            decisions.Add(rows.TextOrNull(8) is { } json ? Parse(json, RecordJson.Compact.Decision) : new Decision(rows.Text(0), rows.Text(1), rows.Text(2), rows.TextOrNull(3), rows.Text(4), rows.Text(5), rows.Text(6), rows.Number(7) != 0));
        }

        return decisions.ToImmutable();
    });
}
