using System.Collections.Immutable;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Mechanisms;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;
using Chancery.Core.Resolution.Sides;

namespace Chancery.Core.Resolution.Updating;

/// <summary>The claims that are made anew: those of reports that changed, and of reports whose people or mechanisms the others see otherwise now.</summary>
internal sealed class ClaimUpdate
{
    private readonly Workbench _bench;
    private readonly HashSet<string> _changed;
    private readonly SortedSet<string> _renewed;
    private readonly Dictionary<string, (KnownSide? Before, KnownSide? Now)> _sides = new(StringComparer.Ordinal);
    private ILookup<string, string>? _telling;

    private ClaimUpdate(Workbench bench, ImmutableArray<string> changed)
    {
        _bench = bench;
        _changed = changed.ToHashSet(StringComparer.Ordinal);
        _renewed = new SortedSet<string>(changed, StringComparer.Ordinal);
    }

    /// <summary>Ids of the reports that came, went or are read otherwise.</summary>
    public IReadOnlySet<string> Changed => _changed;

    /// <summary>Ids of all reports whose claims were made anew, those that went among them.</summary>
    public IReadOnlyCollection<string> Renewed => _renewed;

    /// <summary>The mechanisms of all titles that were looked at.</summary>
    public MechanismIndex Mechanisms { get; private set; } = MechanismIndex.Build([], new RulingBook([]));

    /// <summary>The decisions on mechanisms that are followed anew.</summary>
    public RulingBook Book { get; private set; } = new([]);

    public bool IsRenewed(string report) => _renewed.Contains(report);

    public static ClaimUpdate Of(Workbench bench, ImmutableArray<string> changed)
    {
        var update = new ClaimUpdate(bench, changed);
        update.FindSides();
        update.FindMechanisms();
        update.Make(update._renewed);
        return update;
    }

    /// <summary>Has the claims of more reports made anew.</summary>
    public void Renew(IEnumerable<string> reports) => Make([.. reports.Where(_renewed.Add)]);

    /// <summary>Reports that see somebody on another side now, or on the same by other sources.</summary>
    private void FindSides()
    {
        _telling = _changed
            .Where(r => _bench.Report(r) is not null)
            .SelectMany(r => KnownSides.Tellings(_bench.Report(r)!.Reading).Select(t => t.Name).Distinct(StringComparer.Ordinal).Select(n => (Name: n, Report: r)))
            .ToLookup(t => t.Name, t => t.Report, StringComparer.Ordinal);
        var names = _changed.SelectMany(r => _bench.ReportNote(r)?.Sides.Select(s => s.Name) ?? []).Concat(_telling.Select(t => t.Key)).Distinct(StringComparer.Ordinal);
        foreach (var name in names.Where(n => Side(n) is var (before, now) && before != now))
        {
            var (before, now) = Side(name);
            var same = before is not null && now is not null && before.Party == now.Party && before.OverWords == now.OverWords;
            _renewed.UnionWith(_bench.Find(Noting.Named(name)).Where(r => !same || _bench.ReportNote(r)!.Corrections.Any(c => c.Name == name)));
        }
    }

    private (KnownSide? Before, KnownSide? Now) Side(string name)
    {
        if (!_sides.TryGetValue(name, out var side))
        {
            var noted = _bench.Find(Noting.SideOf(name));
            var now = noted.Where(r => !_changed.Contains(r)).SelectMany(r => Noted(r, name))
                .Concat(_telling![name].SelectMany(r => KnownSides.Tellings(_bench.Report(r)!.Reading).Where(t => t.Name == name).Select(t => (t, _bench.Report(r)!.Source))));
            side = (KnownSides.Of([.. noted.SelectMany(r => Noted(r, name))]), KnownSides.Of([.. now]));
            _sides[name] = side;
        }

        return side;
    }

    private IEnumerable<(SideTelling Telling, string Source)> Noted(string report, string name) =>
        _bench.ReportNote(report)!.Sides.Where(s => s.Name == name).Select(s => (s, _bench.ReportNote(report)!.Source));

    /// <summary>The titles of all parties of whose titles one came or went, and the reports that tell of another mechanism now.</summary>
    private void FindMechanisms()
    {
        var own = _changed.ToDictionary(r => r, r => (Now: Titles(r), Before: _bench.ReportNote(r)?.Titles ?? []), StringComparer.Ordinal);
        var scopes = own.Values.SelectMany(t => t.Now.Concat(t.Before)).Select(t => t.Scope).ToHashSet(StringComparer.Ordinal);
        var reports = new SortedSet<string>(StringComparer.Ordinal);
        var open = scopes.ToList();
        do
        {
            reports.UnionWith(open.SelectMany(s => _bench.Find(Noting.Scope(s))).Concat(_changed.Where(r => own[r].Now.Any(t => scopes.Contains(t.Scope)))));
            var ids = reports.SelectMany(TitlesNow).Concat(own.Values.SelectMany(t => t.Before)).Where(t => scopes.Contains(t.Scope)).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
            ids.UnionWith(Ruled(ids));
            open = [.. ids.SelectMany(i => _bench.Find(Noting.Title(i))).SelectMany(TitlesNow).Where(t => ids.Contains(t.Id)).Select(t => t.Scope).Distinct(StringComparer.Ordinal).Where(scopes.Add)];
        }
        while (open.Count > 0);

        Book = _bench.Decisions.Open(DecisionStage.Mechanisms);
        Mechanisms = MechanismIndex.Build(reports.Select(_bench.Report).OfType<ShelvedReport>(), Book, scopes);
        foreach (var report in reports.Where(r => !_changed.Contains(r)))
        {
            var engagements = _bench.Report(report)!.Reading.Engagements;
            if (engagements.Where((e, i) => Mechanisms.Find(e) is { } mechanism && mechanism != _bench.ReportNote(report)!.Claims[i].Mechanism).Any())
            {
                _renewed.Add(report);
            }
        }

        IEnumerable<MechanismKey> TitlesNow(string report) => _changed.Contains(report) ? own[report].Now : _bench.ReportNote(report)!.Titles;
    }

    /// <summary>The ids of which the decisions speak that speak of one of these.</summary>
    private List<string> Ruled(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            _bench.Decisions.Stir(DecisionStage.Mechanisms, id);
        }

        return [.. _bench.Decisions.StirredAt(DecisionStage.Mechanisms).SelectMany(DecisionWatch.Words)];
    }

    private ImmutableArray<MechanismKey> Titles(string report) => _bench.Report(report) is { } there ? [.. there.Reading.Engagements.Select(MechanismKey.Of).OfType<MechanismKey>().Distinct()] : [];

    private void Make(IEnumerable<string> reports)
    {
        foreach (var id in reports)
        {
            if (_bench.Report(id) is not { } report)
            {
                _bench.Replace(id, []);
                continue;
            }

            var names = report.Reading.Engagements.SelectMany(e => e.Participants).Select(p => PersonName.Of(p.Name)).OfType<PersonName>().Select(n => n.MarkedKey).Distinct(StringComparer.Ordinal);
            var sides = new KnownSides(names.Select(n => (Name: n, Side(n).Now)).Where(s => s.Now is not null).ToDictionary(s => s.Name, s => s.Now!, StringComparer.Ordinal));
            _bench.Replace(id, _bench.Claims.Make(report, sides, (e, i) => Mechanism(e, _bench.ReportNote(id), i)));
        }
    }

    private MechanismKey? Mechanism(Readings.EngagementReading engagement, ReportNote? note, int index) =>
        Mechanisms.Find(engagement) ?? (MechanismKey.Of(engagement) is null ? null : note!.Claims[index].Mechanism);
}
