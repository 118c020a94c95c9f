namespace Chancery.Cli.Evaluation;

/// <summary>Compares predictions with the gold, report by report.</summary>
internal sealed partial class Scorer
{
    private readonly Tally _tally = new();
    private readonly List<Miss> _misses = [];
    private int _reports;

    public IReadOnlyList<Miss> Misses => _misses;

    /// <param name="predicted">Null where there is no prediction: all of the gold counts as missed.</param>
    public void Add(ScoredReport gold, ScoredReport? predicted)
    {
        _reports++;
        var p = predicted ?? ScoredReport.Empty(gold.Id);
        ScoreEngagements(gold, p);
        ScoreAgreements(gold, p);
        ScoreStances(gold, p);
        foreach (var passage in gold.Furniture)
        {
            var plain = PlainText.Of(passage);
            var found = p.Furniture.Any(f => PlainText.Of(f).Contains(plain[..Math.Min(30, plain.Length)], StringComparison.Ordinal));
            _tally.Add(Figures.Furniture, hit: found ? 1 : 0, missed: found ? 0 : 1);
            if (!found)
            {
                _misses.Add(new Miss(gold.Id, Figures.Furniture, passage, null));
            }
        }
    }

    /// <summary>All figures, the mean of the core last.</summary>
    public IReadOnlyList<FigureRow> Rows()
    {
        var rows = Figures.All.Select(_tally.Row).ToList();
        var core = Figures.Core.Select(name => rows.Find(r => r.Name == name)!.F1).Where(f => !double.IsNaN(f)).ToList();
        var sum = 0.0;
        foreach (var f in core)
        {
            sum += f;
        }

        rows.Add(new FigureRow(Figures.MeanOfCore, null, null, Rounding.At3(sum / Math.Max(1, core.Count)), _reports));
        return rows;
    }

    private void ScoreAgreements(ScoredReport gold, ScoredReport predicted)
    {
        var left = predicted.Agreements.ToList();
        foreach (var g in gold.Agreements)
        {
            var index = left.FindIndex(p => Similarity.Overlap(g.Quote, p.Quote) || (g.Topic == p.Topic && g.By.SetEquals(p.By)));
            if (index < 0)
            {
                _tally.Add(Figures.Agreement, missed: 1);
                _misses.Add(new Miss(gold.Id, Figures.Agreement, $"{g.Type} {List(g.By)} {g.Topic}", null, g.Quote));
                continue;
            }

            var found = left[index];
            left.RemoveAt(index);
            _tally.Add(Figures.Agreement, hit: 1);
            Field(gold.Id, Figures.AgreementType, g.Type, found.Type, g.Type == found.Type, g.Quote);
            Sets(gold.Id, Figures.AgreementParties, g.By, found.By, g.Quote);
            Field(gold.Id, Figures.AgreementTopic, g.Topic, found.Topic, g.Topic == found.Topic, g.Quote);
            Field(gold.Id, Figures.AgreementCondition, Told(g.HasCondition), Told(found.HasCondition), true, g.Quote);
        }

        _tally.Add(Figures.Agreement, spurious: left.Count);
        _misses.AddRange(left.Select(p => new Miss(gold.Id, Figures.Agreement, null, $"{p.Type} {List(p.By)} {p.Topic}", p.Quote)));
    }

    private void ScoreStances(ScoredReport gold, ScoredReport predicted)
    {
        var left = predicted.Stances.ToList();
        foreach (var g in gold.Stances)
        {
            var index = left.FindIndex(p => g.By == p.By && g.Issue == p.Issue && g.Stance == p.Stance);
            index = index >= 0 ? index : left.FindIndex(p => g.By == p.By && g.Issue == p.Issue);
            if (index < 0)
            {
                _tally.Add(Figures.Stance, missed: 1);
                _misses.Add(new Miss(gold.Id, Figures.Stance, $"{g.By} {g.Stance} {g.Issue}", null, g.Quote));
                continue;
            }

            var found = left[index];
            left.RemoveAt(index);
            _tally.Add(Figures.Stance, hit: 1);
            Field(gold.Id, Figures.StanceDirection, g.Stance, found.Stance, g.Stance == found.Stance, g.Quote);
        }

        _tally.Add(Figures.Stance, spurious: left.Count);
        _misses.AddRange(left.Select(p => new Miss(gold.Id, Figures.Stance, null, $"{p.By} {p.Stance} {p.Issue}", p.Quote)));
    }

    private void Field(string report, string figure, string? gold, string? predicted, bool same, string? quote = null)
    {
        if (!_tally.Field(figure, !string.IsNullOrEmpty(gold), !string.IsNullOrEmpty(predicted), same))
        {
            _misses.Add(new Miss(report, figure, gold, predicted, quote));
        }
    }

    private void Sets(string report, string figure, HashSet<string> gold, HashSet<string> predicted, string? quote)
    {
        if (!_tally.Field(figure, gold.Count > 0, predicted.Count > 0, gold.SetEquals(predicted)))
        {
            _misses.Add(new Miss(report, figure, List(gold), List(predicted), quote));
        }
    }

    private static string? Told(bool isTold) => isTold ? "told" : null;

    private static string List(IEnumerable<string> values) => string.Join('+', values);
}
