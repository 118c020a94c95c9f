using System.Text;
using System.Text.Json;
using Chancery.Core.Copies;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.Updating;

namespace Chancery.Core.Tests.Resolution;

/// <summary>A record that is kept in memory and brought up to date in parts.</summary>
internal sealed class MemoryShelf : IResolvedShelf
{
    private readonly Dictionary<string, ReportReading> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Note> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<long, HashSet<string>> _keys = [];
    private readonly Dictionary<(string Part, string Owner), List<RecordItem>> _items = [];
    private Dictionary<string, string> _originals = new(StringComparer.Ordinal);

    private IReadOnlyCollection<Decision> _decisions = [];

    public int Updates { get; private set; }

    public int Rebuilt { get; private set; }

    public int Asked { get; private set; }

    public IReadOnlyCollection<Decision> Decisions => _decisions;

    public ReportReading? Reading(string report)
    {
        Asked++;
        return _readings.GetValueOrDefault(report);
    }

    public string? Original(string report) => _originals.GetValueOrDefault(report);

    public string? Note(string id) => _notes.GetValueOrDefault(id)?.Json;

    public IReadOnlyCollection<string> Find(long key) => _keys.TryGetValue(key, out var ids) ? ids : [];

    public IReadOnlyCollection<string> Items(string part, string owner) => _items.TryGetValue((part, owner), out var items) ? [.. items.OrderBy(i => i.Place, StringComparer.Ordinal).Select(i => Encoding.UTF8.GetString(i.Json))] : [];

    public string? Owner(string part, string id) => _items.Where(i => i.Key.Part == part).SelectMany(i => i.Value).FirstOrDefault(i => i.Id == id)?.Owner;

    /// <summary>Takes reports in and out, and brings the record up to date.</summary>
    public void Change(IEnumerable<ReportReading> come, IEnumerable<ReportReading> go, IEnumerable<Decision>? decisions = null)
    {
        _decisions = [.. decisions ?? _decisions];
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reading in go)
        {
            changed.Add(reading.Report.ComputeId());
            _readings.Remove(reading.Report.ComputeId());
        }

        foreach (var reading in come)
        {
            changed.Add(reading.Report.ComputeId());
            _readings[reading.Report.ComputeId()] = reading;
        }

        var before = _originals;
        _originals = Copies();
        changed.UnionWith(before.Keys.Union(_originals.Keys).Where(r => before.GetValueOrDefault(r) != _originals.GetValueOrDefault(r)));
        if (RecordUpdater.Update(this, changed) is { } change)
        {
            Updates++;
            Apply(change);
        }
        else
        {
            Rebuilt++;
            Rebuild();
        }
    }

    public string Json() => Write(Record());

    public DiplomaticRecord Record() => RecordItems.Together(part => _items.Where(i => i.Key.Part == part).SelectMany(i => i.Value).OrderBy(i => i.Place, StringComparer.Ordinal).Select(i => Encoding.UTF8.GetString(i.Json)));

    public string Whole() => Write(RecordBuilder.Build(_readings.Values, _decisions, _originals));

    /// <summary>Id of a note that is not what it would be if the record were made as a whole; null where all are right.</summary>
    public string? FindWrongNote() => NoteCheck.FindWrong(RecordBuilder.Resolve(_readings.Values, _decisions, _originals).Notes, _notes.GetValueOrDefault, _notes.Count);

    private void Rebuild()
    {
        _items.Clear();
        _notes.Clear();
        _keys.Clear();
        var (record, notes) = RecordBuilder.Resolve(_readings.Values, _decisions, _originals);
        foreach (var item in RecordItems.Of(record))
        {
            (_items.TryGetValue((item.Part, item.Owner), out var items) ? items : _items[(item.Part, item.Owner)] = []).Add(item);
        }

        foreach (var note in notes)
        {
            Put(note);
        }
    }

    private void Apply(RecordChange change)
    {
        foreach (var owner in change.Replaced)
        {
            _items.Remove(owner);
        }

        foreach (var item in change.Items)
        {
            (_items.TryGetValue((item.Part, item.Owner), out var items) ? items : _items[(item.Part, item.Owner)] = []).Add(item);
        }

        foreach (var id in change.GoneNotes)
        {
            Drop(id);
        }

        foreach (var note in change.Notes)
        {
            Drop(note.Id);
            Put(note);
        }
    }

    private void Put(Note note)
    {
        _notes.Add(note.Id, note);
        foreach (var key in note.Keys)
        {
            (_keys.TryGetValue(key, out var ids) ? ids : _keys[key] = []).Add(note.Id);
        }
    }

    private void Drop(string id)
    {
        if (_notes.Remove(id, out var note))
        {
            foreach (var key in note.Keys)
            {
                _keys[key].Remove(id);
            }
        }
    }

    private Dictionary<string, string> Copies()
    {
        var ids = _readings.Keys.Order(StringComparer.Ordinal).ToList();
        var runs = ids.ConvertAll(i => TextRuns.Of(_readings[i]));
        var settled = CopyFinder.Settle(ids.Select((id, i) => new CopyEntry(i, CopyEntry.ToldOf(_readings[id], id), TextRuns.Sample(runs[i]))), key => runs[(int)key]);
        return settled.Where(c => c.Original is not null).ToDictionary(c => ids[(int)c.Key], c => ids[(int)c.Original!.Value], StringComparer.Ordinal);
    }

    private static string Write(DiplomaticRecord record) => JsonSerializer.Serialize(record, RecordJson.Indented.DiplomaticRecord);
}
