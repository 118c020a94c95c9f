namespace Chancery.Cli.Evaluation;

/// <summary>Hits, spurious and missed values of each figure.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, (double Hit, double Spurious, double Missed)> _counts = new(StringComparer.Ordinal);

    public void Add(string figure, double hit = 0, double spurious = 0, double missed = 0)
    {
        var (h, s, m) = _counts.GetValueOrDefault(figure);
        _counts[figure] = (h + hit, s + spurious, m + missed);
    }

    /// <summary>Counts one field that both sides may leave empty.</summary>
    /// <returns>Whether it is as the gold has it.</returns>
    public bool Field(string figure, bool inGold, bool inPrediction, bool same)
    {
        if (!inGold && !inPrediction)
        {
            return true;
        }

        if (inGold && inPrediction && same)
        {
            Add(figure, hit: 1);
            return true;
        }

        Add(figure, spurious: inPrediction ? 1 : 0, missed: inGold ? 1 : 0);
        return false;
    }

    public FigureRow Row(string figure)
    {
        var (hit, spurious, missed) = _counts.GetValueOrDefault(figure);
        var precision = hit + spurious != 0 ? hit / (hit + spurious) : double.NaN;
        var recall = hit + missed != 0 ? hit / (hit + missed) : double.NaN;
        var f1 = hit != 0 ? 2 * precision * recall / (precision + recall)
            : hit + spurious + missed == 0 ? double.NaN
            : 0.0;
        return new FigureRow(figure, Rounding.At3(precision), Rounding.At3(recall), Rounding.At3(f1), hit + missed);
    }
}
