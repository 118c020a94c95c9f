namespace Chancery.Cli.Evaluation;

/// <summary>The outcome of one comparison with the gold.</summary>
/// <param name="Groups">Figures of parts of the gold, by name.</param>
internal sealed record EvalResult(
    int Reports,
    IReadOnlyList<string> Missing,
    IReadOnlyList<FigureRow> Rows,
    IReadOnlyList<(string Name, IReadOnlyList<FigureRow> Rows)> Groups,
    IReadOnlyList<Miss> Misses)
{
    /// <param name="groupOf">Name of the part that a report belongs to; null for no parts.</param>
    public static EvalResult Of(IReadOnlyList<ScoredReport> gold, IReadOnlyDictionary<string, ScoredReport> predictions, Func<ScoredReport, string>? groupOf)
    {
        var all = new Scorer();
        var groups = new SortedDictionary<string, Scorer>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var report in gold)
        {
            var predicted = predictions.GetValueOrDefault(report.Id);
            if (predicted is null)
            {
                missing.Add(report.Id);
            }

            all.Add(report, predicted);
            if (groupOf is not null)
            {
                var name = groupOf(report);
                if (!groups.TryGetValue(name, out var group))
                {
                    groups[name] = group = new Scorer();
                }

                group.Add(report, predicted);
            }
        }

        return new EvalResult(gold.Count, missing, all.Rows(), [.. groups.Select(g => (g.Key, g.Value.Rows()))], all.Misses);
    }
}
