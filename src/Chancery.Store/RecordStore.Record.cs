using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Core.Resolution;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.Updating;
using Chancery.Store.Databases;

namespace Chancery.Store;

/// <content>The record as it was resolved.</content>
public sealed partial class RecordStore
{
    /// <summary>Where more than one report in so many changed, the record is made as a whole.</summary>
    private const int FewestUnchanged = 4;

    /// <summary>By what the resolution is told apart from that of another version of the program.</summary>
    private static readonly string s_resolution = typeof(RecordBuilder).Module.ModuleVersionId.ToString("n");

    /// <summary>Whether the saved record was built from all that is on file; false after a build that did not come to its end.</summary>
    public bool IsCurrent => _database.Guard(() => _database.Number("SELECT current FROM state") == 1);

    /// <summary>Makes this the saved record: wholly or not at all. Only what differs from the one on file is written.</summary>
    /// <param name="record">The record.</param>
    /// <param name="anew">Whether all is written, whatever is on file.</param>
    /// <param name="notes">What <see cref="TryUpdate"/> goes on from; without them it cannot.</param>
    /// <exception cref="StoreException"><see cref="StoreFault.Changed"/> where another process added to the file since <see cref="LoadReadings"/>.</exception>
    public void SaveRecord(DiplomaticRecord record, bool anew = false, IEnumerable<Note>? notes = null) => _database.Write(() =>
    {
        CheckInputs();
        if (anew)
        {
            _database.Run("DELETE FROM items;");
        }

        new ItemTable(_database).Save(RecordItems.Of(record));
        if (notes is null)
        {
            new NoteTable(_database).Clear();
        }
        else
        {
            new NoteTable(_database).Save(notes);
        }

        TouchedTable.Clear(_database);
        SetResolved(notes is null ? "" : s_resolution);
        return true;
    });

    /// <summary>Brings the saved record up to date with the reports that came or went, looking only at what has to do with them; the outcome is that of making it as a whole.</summary>
    /// <returns>
    /// False where it has to be made as a whole and nothing was done: there are no notes to go on from, or they are of another version of the program; more than a quarter of
    /// the reports changed; or the latest of all reports went.
    /// </returns>
    /// <remarks>To be called after <see cref="SettleCopies"/>, which finds what became a copy.</remarks>
    /// <exception cref="StoreException"><see cref="StoreFault.Changed"/> where another process added to the file meanwhile.</exception>
    public bool TryUpdate()
    {
        _inputsSeenAt = _database.Guard(_database.OthersChanges);
        return _database.Read(Change) is { } change && _database.Write(() =>
        {
            CheckInputs();
            new ItemTable(_database).Replace(change.Replaced, change.Items);
            new NoteTable(_database).Change(change.Notes, change.GoneNotes);
            TouchedTable.Clear(_database);
            SetResolved(s_resolution);
            return true;
        });
    }

    /// <summary>How much the saved record holds.</summary>
    /// <exception cref="StoreException"><see cref="StoreFault.NotBuilt"/> where none was saved yet.</exception>
    public RecordSummary Summarize() => _database.Read(() =>
    {
        CheckBuilt();
        var items = new ItemTable(_database);
        var counts = items.Count();
        return new RecordSummary(Of(RecordPart.Reports), Of(RecordPart.Engagements), Of(RecordPart.People), Of(RecordPart.Mechanisms), Of(RecordPart.Discrepancies))
        {
            Outcomes = [.. items.Load(RecordPart.Outcomes).Select(o => Parse(o, RecordJson.Compact.DecisionOutcome))],
        };

        int Of(string part) => counts.GetValueOrDefault(part);
    });

    /// <summary>The record as it was last saved, equal to what was handed to <see cref="SaveRecord"/>.</summary>
    /// <exception cref="StoreException"><see cref="StoreFault.NotBuilt"/> where none was saved yet.</exception>
    public DiplomaticRecord LoadRecord() => _database.Read(() =>
    {
        CheckBuilt();
        try
        {
            return RecordItems.Together(new ItemTable(_database).Load);
        }
        catch (JsonException e)
        {
            throw _database.Damaged(e);
        }
    });

    private RecordChange? Change()
    {
        if (!IsResolvedHere())
        {
            return null;
        }

        var touched = TouchedTable.List(_database);
        if (touched.Count * FewestUnchanged > _database.Number("SELECT count(*) FROM readings"))
        {
            return null;
        }

        using var shelf = new ResolvedShelf(_database, LoadDecisions());
        try
        {
            return RecordUpdater.Update(shelf, touched);
        }
        catch (JsonException e)
        {
            throw _database.Damaged(e);
        }
    }

    /// <summary>Whether there are notes, and they are of this version of the program.</summary>
    private bool IsResolvedHere()
    {
        using var resolution = _database.Prepare("SELECT resolution FROM state");
        return resolution.Value() is string made && string.Equals(made, s_resolution, StringComparison.Ordinal);
    }

    private void CheckBuilt()
    {
        if (_database.Number("SELECT built FROM state") == 0)
        {
            throw new StoreException(StoreFault.NotBuilt, Name, $"{Name}: no record was built yet; run 'chancery build PATHS --record {Name}'.");
        }
    }

    private void CheckInputs()
    {
        if (_database.OthersChanges() != _inputsSeenAt)
        {
            throw new StoreException(StoreFault.Changed, Name, $"{Name}: another process changed the record while this one was being built; run the command again.");
        }
    }

    private void SetResolved(string resolution) => _database.SetState($"built = 1, current = 1, resolution = '{resolution}'");
}
