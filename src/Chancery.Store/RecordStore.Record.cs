using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Store.Databases;

namespace Chancery.Store;

/// <content>The record as it was resolved.</content>
public sealed partial class RecordStore
{
    /// <summary>Whether the saved record was built from all that is on file; false after a build that did not come to its end.</summary>
    public bool IsCurrent => _database.Guard(() => _database.Number("SELECT current FROM state") == 1);

    /// <summary>Makes this the saved record: wholly or not at all. Only what differs from the one on file is written.</summary>
    /// <param name="record">The record.</param>
    /// <param name="anew">Whether all is written, whatever is on file.</param>
    /// <exception cref="StoreException"><see cref="StoreFault.Changed"/> where another process added to the file since <see cref="LoadReadings"/>.</exception>
    public void SaveRecord(DiplomaticRecord record, bool anew = false) => _database.Write(() =>
    {
        if (_database.OthersChanges() != _inputsSeenAt)
        {
            throw new StoreException(StoreFault.Changed, Name, $"{Name}: another process changed the record while this one was being built; run the command again.");
        }

        if (anew)
        {
            _database.Run("DELETE FROM items; DELETE FROM engagements; DELETE FROM engagement_parties; DELETE FROM engagement_people; DELETE FROM engagement_reports; DELETE FROM person_names; DELETE FROM mechanisms;");
        }

        SaveItems(record);
        SaveIndexes(record);
        _database.SetState("built = 1, current = 1");
        return true;
    });

    /// <summary>The record as it was last saved, equal to what was handed to <see cref="SaveRecord"/>.</summary>
    /// <exception cref="StoreException"><see cref="StoreFault.NotBuilt"/> where none was saved yet.</exception>
    public DiplomaticRecord LoadRecord() => _database.Read(() =>
    {
        if (_database.Number("SELECT built FROM state") == 0)
        {
            throw new StoreException(StoreFault.NotBuilt, Name, $"{Name}: no record was built yet; run 'chancery build PATHS --record {Name}'.");
        }

        var json = RecordJson.Compact;
        using var select = _database.Prepare("SELECT json FROM items WHERE part = $1 ORDER BY position", 1);
        return new DiplomaticRecord
        {
            Reports = Load("reports", json.RecordReport),
            Engagements = Load("engagements", json.RecordEngagement),
            People = Load("people", json.RecordPerson),
            Mechanisms = Load("mechanisms", json.RecordMechanism),
            Agreements = Load("agreements", json.RecordAgreement),
            Commitments = Load("commitments", json.RecordCommitment),
            Stances = Load("stances", json.RecordStance),
            Courtesies = Load("courtesies", json.RecordCourtesy),
            Instruments = Load("instruments", json.RecordInstrument),
            Discrepancies = Load("discrepancies", json.RecordDiscrepancy),
            Decisions = Load("decisions", json.Decision),
            Outcomes = Load("outcomes", json.DecisionOutcome),
        };

        ImmutableArray<T> Load<T>(string part, JsonTypeInfo<T> type)
            where T : class
        {
            using var rows = select.Rows(part);
            var items = ImmutableArray.CreateBuilder<T>();
            while (rows.Read())
            {
                items.Add(Parse(rows.Text(0), type));
            }

            return items.ToImmutable();
        }
    });

    private void SaveItems(DiplomaticRecord record)
    {
        var json = RecordJson.Compact;
        var table = new ItemTable(_database);
        Save("reports", record.Reports, r => r.Id, json.RecordReport);
        Save("engagements", record.Engagements, e => e.Id, json.RecordEngagement);
        Save("people", record.People, p => p.Id, json.RecordPerson);
        Save("mechanisms", record.Mechanisms, m => m.Id, json.RecordMechanism);
        Save("agreements", record.Agreements, a => a.Id, json.RecordAgreement);
        Save("commitments", record.Commitments, c => c.Id, json.RecordCommitment);
        Save("stances", record.Stances, s => s.Id, json.RecordStance);
        Save("courtesies", record.Courtesies, c => c.Id, json.RecordCourtesy);
        Save("instruments", record.Instruments, i => i.Id, json.RecordInstrument);
        Save("discrepancies", record.Discrepancies, d => d.Subject, json.RecordDiscrepancy);
        Save("decisions", record.Decisions, d => d.Id, json.Decision);
        Save("outcomes", record.Outcomes, o => o.Decision, json.DecisionOutcome);

        void Save<T>(string part, ImmutableArray<T> items, Func<T, string> id, JsonTypeInfo<T> type) =>
            table.Save(part, items.Select(i => (id(i), JsonSerializer.SerializeToUtf8Bytes(i, type))));
    }

    private void SaveIndexes(DiplomaticRecord record)
    {
        new RowTable(_database, "engagements", 1, "id", "status", "kind", "mode", "mechanism", "edition", "date", "place", "country").Save(
            record.Engagements.Select(e => new object?[] { e.Id, Word(e.Status), Word(e.Kind), e.Mode is { } mode ? Word(mode) : null, e.Mechanism, e.Edition, e.Date?.ToString(), e.Place, e.Country }));
        SaveLinks("engagement_parties", "party", "engagement", record.Engagements, e => e.Parties, e => e.Id);
        SaveLinks("engagement_people", "person", "engagement", record.Engagements, e => e.Participants.Select(p => p.Person).OfType<string>(), e => e.Id);
        SaveLinks("engagement_reports", "report", "engagement", record.Engagements, e => e.Reports, e => e.Id);
        SaveLinks("person_names", "name", "person", record.People, p => p.Names.Append(p.Name), p => p.Id);
        new RowTable(_database, "mechanisms", 1, "id", "name").Save(record.Mechanisms.Select(m => new object?[] { m.Id, m.Name }));
    }

    private void SaveLinks<T>(string table, string keyColumn, string idColumn, IEnumerable<T> things, Func<T, IEnumerable<string>> keys, Func<T, string> id) =>
        new RowTable(_database, table, 2, keyColumn, idColumn).Save(things.SelectMany(t => keys(t).Distinct(StringComparer.Ordinal).Select(k => new object?[] { k, id(t) })));

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
