using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Microsoft.Data.Sqlite;

namespace Chancery.Store;

/// <content>The record as it was resolved.</content>
public sealed partial class RecordStore
{
    /// <summary>Whether the saved record was built from all that is on file; false after a build that did not come to its end.</summary>
    public bool IsCurrent => Guard(() => Number("SELECT current FROM state") == 1);

    /// <summary>Replaces the saved record: wholly or not at all.</summary>
    /// <exception cref="StoreException"><see cref="StoreFault.Changed"/> where another process added to the file since <see cref="LoadReadings"/>.</exception>
    public void SaveRecord(DiplomaticRecord record) => InTransaction(transaction =>
    {
        if (OthersCommits(transaction) != _inputsSeenAt)
        {
            throw new StoreException(StoreFault.Changed, _file, $"{_file}: another process changed the record while this one was being built; run the command again.");
        }

        Run("DELETE FROM items; DELETE FROM engagements; DELETE FROM engagement_parties; DELETE FROM engagement_people; DELETE FROM engagement_reports; DELETE FROM person_names; DELETE FROM mechanisms;", transaction);
        SaveItems(record, transaction);
        SaveIndexes(record, transaction);
        Run("UPDATE state SET built = 1, current = 1", transaction);
        return true;
    });

    /// <summary>The record as it was last saved, equal to what was handed to <see cref="SaveRecord"/>.</summary>
    /// <exception cref="StoreException"><see cref="StoreFault.NotBuilt"/> where none was saved yet.</exception>
    public DiplomaticRecord LoadRecord() => Guard(() =>
    {
        if (Number("SELECT built FROM state") == 0)
        {
            throw new StoreException(StoreFault.NotBuilt, _file, $"{_file}: no record was built in this file yet; run 'chancery build PATHS --record {_file}'.");
        }

        var json = RecordJson.Compact;
        using var transaction = _connection.BeginTransaction(deferred: true); // all parts of one saving
        using var select = Prepare("SELECT json FROM items WHERE part = $0 ORDER BY position", 1, transaction);
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
                items.Add(Parse(rows.GetString(0), type));
            }

            return items.ToImmutable();
        }
    });

    private void SaveItems(DiplomaticRecord record, SqliteTransaction transaction)
    {
        var json = RecordJson.Compact;
        using var insert = Prepare("INSERT INTO items(part, position, id, json) VALUES($0, $1, $2, $3)", 4, transaction);
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

        void Save<T>(string part, ImmutableArray<T> items, Func<T, string> id, JsonTypeInfo<T> type)
        {
            for (var i = 0; i < items.Length; i++)
            {
                insert.Run(part, i, id(items[i]), JsonSerializer.Serialize(items[i], type));
            }
        }
    }

    private void SaveIndexes(DiplomaticRecord record, SqliteTransaction transaction)
    {
        using var engagement = Prepare("INSERT INTO engagements(id, status, kind, mode, mechanism, edition, date, place, country) VALUES($0, $1, $2, $3, $4, $5, $6, $7, $8)", 9, transaction);
        using var party = Prepare("INSERT OR IGNORE INTO engagement_parties(party, engagement) VALUES($0, $1)", 2, transaction);
        using var person = Prepare("INSERT OR IGNORE INTO engagement_people(person, engagement) VALUES($0, $1)", 2, transaction);
        using var report = Prepare("INSERT OR IGNORE INTO engagement_reports(report, engagement) VALUES($0, $1)", 2, transaction);
        foreach (var e in record.Engagements)
        {
            engagement.Run(e.Id, Word(e.Status), Word(e.Kind), e.Mode is { } mode ? Word(mode) : null, e.Mechanism, e.Edition, e.Date?.ToString(), e.Place, e.Country);
            Link(party, e.Parties, e.Id);
            Link(person, e.Participants.Select(p => p.Person).OfType<string>(), e.Id);
            Link(report, e.Reports, e.Id);
        }

        using var name = Prepare("INSERT OR IGNORE INTO person_names(name, person) VALUES($0, $1)", 2, transaction);
        foreach (var p in record.People)
        {
            Link(name, p.Names.Append(p.Name), p.Id);
        }

        using var mechanism = Prepare("INSERT INTO mechanisms(id, name) VALUES($0, $1)", 2, transaction);
        foreach (var m in record.Mechanisms)
        {
            mechanism.Run(m.Id, m.Name);
        }
    }

    private static void Link(Statement insert, IEnumerable<string> keys, string id)
    {
        foreach (var key in keys)
        {
            insert.Run(key, id);
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
