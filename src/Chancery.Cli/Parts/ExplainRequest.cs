using Chancery.Core.Reports;

namespace Chancery.Cli.Parts;

/// <summary>What is to be explained.</summary>
/// <param name="Languages">Folder of the packs; null for those shipped.</param>
/// <param name="Sentence">Number of the sentence, from 1; null for all.</param>
/// <param name="Rule">Name of the rule to follow; null for those that matched.</param>
public sealed record ExplainRequest(Report Report, string? Languages, int? Sentence, string? Rule)
{
    /// <summary>Whether words of the lists and parts of the grammar are wanted too.</summary>
    public bool HasAllLayers { get; init; }

    public OutputFormat Format { get; init; }

    public bool HasColor { get; init; }
}
