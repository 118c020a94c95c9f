namespace Chancery.Cli.Evaluation;

/// <summary>One figure; NaN where there was nothing to count, null precision and recall for a mean.</summary>
/// <param name="Gold">How many values the gold has; for a mean, how many reports.</param>
internal sealed record FigureRow(string Name, double? Precision, double? Recall, double F1, double Gold);
