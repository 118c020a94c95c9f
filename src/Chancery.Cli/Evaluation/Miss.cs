namespace Chancery.Cli.Evaluation;

/// <summary>One value that is not as the gold has it.</summary>
/// <param name="Field">Figure it counts in.</param>
/// <param name="Gold">Null where the value is spurious.</param>
/// <param name="Predicted">Null where the value was missed.</param>
/// <param name="Quote">Words of the report, where they are known.</param>
internal sealed record Miss(string Report, string Field, string? Gold, string? Predicted, string? Quote = null);
