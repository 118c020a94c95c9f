using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.Rulings;
using Chancery.Core.Resolution.Shelves;
using Chancery.Core.Resolution.Years;

namespace Chancery.Core.Resolution.Updating;

/// <summary>The engagements that are concluded anew: those whose claims changed, and those on whose year, course or place these have a bearing.</summary>
internal sealed class EngagementUpdate(Workbench bench, ClaimUpdate claims)
{
    private readonly DecisionReach _reach = new(bench, claims);
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);
    private readonly HashSet<string> _drawn = new(StringComparer.Ordinal);
    private EngagementGrouping _grouping = EngagementGrouping.Of(bench, claims);
    private Dictionary<(string Report, int Index), EngagementDraft> _at = [];

    /// <summary>All that are concluded anew, in the order of their first claims.</summary>
    public List<EngagementDraft> Drafts { get; private set; } = [];

    /// <summary>Those of them of which others have to know something else than before.</summary>
    public List<EngagementDraft> Changed { get; private set; } = [];

    /// <summary>Ids of the engagements on file in whose place they are, those that are as they were left out.</summary>
    public IReadOnlySet<string> Replaced => _grouping.Replaced;

    public IReadOnlyDictionary<EngagementClaim, long> Bearing => _grouping.Bearing;

    /// <summary>Those that are left out, as they were ruled spurious, of all that were looked at.</summary>
    public List<EngagementDraft> Rejected { get; private set; } = [];

    /// <summary>The decisions on engagements that are followed anew.</summary>
    public RulingBook Book => _grouping.Book;

    /// <summary>Has these concluded anew as well; false where all of them are already.</summary>
    public bool Add(IEnumerable<string> engagements)
    {
        var before = _added.Count;
        _added.UnionWith(engagements.Where(IsAsItWas));
        return _added.Count > before;
    }

    /// <summary>The engagement that a claim tells of, as it is now.</summary>
    public EngagementDraft? At(string report, int index)
    {
        if (_at.TryGetValue((report, index), out var draft))
        {
            return draft;
        }

        return claims.IsRenewed(report) || bench.EngagementNote(bench.ReportNote(report)!.Claims[index].Engagement) is not { IsRejected: false } note ? null : bench.Noted(note.Id);
    }

    /// <summary>Id of the engagement that a claim tells of, one that is left out too.</summary>
    public string IdAt(string report, int index) =>
        At(report, index)?.Id
        ?? Rejected.Find(d => d.Claims.Any(c => c.Index == index && string.Equals(c.Report.Id, report, StringComparison.Ordinal)))?.Id
        ?? bench.ReportNote(report)!.Claims[index].Engagement;

    /// <summary>All engagements between these parties as they are now.</summary>
    public IEnumerable<EngagementDraft> Between(string parties) => Drafts.Where(d => d.Between == parties)
        .Concat(bench.Find(Noting.Between(parties)).Where(IsAsItWas).Select(bench.Noted));

    /// <summary>All engagements of a mechanism as they are now, with what their reports tell.</summary>
    public List<EngagementDraft> Of(Mechanisms.MechanismKey mechanism) =>
    [
        .. Drafts.Where(d => d.Mechanism == mechanism)
            .Concat(bench.Find(Noting.Of(mechanism)).Where(IsAsItWas).Select(bench.Whole))
            .OrderBy(d => d.First.Report, StringComparer.Ordinal)
            .ThenBy(d => d.First.Index),
    ];

    /// <summary>Concludes until nothing else is touched.</summary>
    public void Conclude()
    {
        do
        {
            Draw();
            YearSolver.Solve([.. Drafts.SelectMany(d => d.Reports).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal)], Drafts);
            _at = Drafts.SelectMany(d => d.Claims.Select(c => (Place: (c.Report.Id, c.Index), Draft: d))).ToDictionary(c => c.Place, c => c.Draft);
            Changed = [.. Drafts.Where(IsChanged)];
        }
        while (Add(new EngagementNeighbours(bench, this).Find()));

        var neighbours = new EngagementNeighbours(bench, this);
        CourseFinder.Find(Drafts, neighbours.Meetings());
        EnclosureFinder.Find(Drafts, neighbours.Enclosing());
    }

    /// <summary>Whether an engagement is on file and neither replaced nor concluded anew.</summary>
    public bool IsAsItWas(string engagement) => bench.EngagementNote(engagement) is { IsRejected: false } && !_grouping.Replaced.Contains(engagement) && !_drawn.Contains(engagement);

    /// <summary>What is on file of the engagements that are replaced or concluded otherwise than before.</summary>
    public IEnumerable<EngagementNote> Before() => _grouping.Replaced.Concat(Changed.Select(d => d.Id)).Distinct(StringComparer.Ordinal).Select(bench.EngagementNote).OfType<EngagementNote>().Where(n => !n.IsRejected);

    /// <summary>Takes the engagements that share a mechanism's rounds or a report without a day with those that changed.</summary>
    private void Draw()
    {
        while (!TryDraw())
        {
            _grouping = EngagementGrouping.Of(bench, claims);
        }
    }

    /// <returns>False where a decision speaks of one of them that was not followed so far.</returns>
    private bool TryDraw()
    {
        _drawn.Clear();
        (var drafts, Rejected) = _grouping.Open();
        var open = new Queue<string>(_added.Concat(_grouping.Replaced.Select(bench.EngagementNote).OfType<EngagementNote>().SelectMany(n => Rounds(n.Mechanism, n.Edition))));
        drafts.ForEach(Choose);
        var isComplete = true;
        while (open.TryDequeue(out var id))
        {
            if (IsAsItWas(id) && _drawn.Add(id))
            {
                isComplete &= !_reach.StirBy(id);
                var draft = new EngagementDraft(id, bench.EngagementNote(id)!.Aliases, bench.ClaimsAt(id));
                drafts.Add(draft);
                Choose(draft);
            }
        }

        Drafts = [.. drafts.OrderBy(d => d.First.Report, StringComparer.Ordinal).ThenBy(d => d.First.Index)];
        return isComplete;

        void Choose(EngagementDraft draft)
        {
            FieldChooser.Choose(draft, Book.Ledger);
            foreach (var other in Rounds(draft.Mechanism, draft.Edition).Concat(draft.Reports.Where(r => r.Published is not { HasYear: true }).SelectMany(Told)))
            {
                open.Enqueue(other);
            }
        }
    }

    private IEnumerable<string> Rounds(Mechanisms.MechanismKey? mechanism, int? edition) =>
        mechanism is null || edition is null ? [] : bench.Find(Noting.Of(mechanism)).Where(e => bench.EngagementNote(e)!.Edition is not null);

    private IEnumerable<string> Told(ShelvedReport report) => claims.IsRenewed(report.Id) ? [] : bench.ReportNote(report.Id)!.Claims.Select(c => c.Engagement);

    private bool IsChanged(EngagementDraft draft)
    {
        if (!_drawn.Contains(draft.Id) || bench.EngagementNote(draft.Id) is not { } note)
        {
            return true;
        }

        var now = Noting.Of(draft);
        return note.Status != now.Status || note.Kind != now.Kind || note.Mechanism != now.Mechanism || note.Edition != now.Edition || note.Date != now.Date
            || note.Place != now.Place || note.Country != now.Country || note.NotAfter != now.NotAfter;
    }
}
