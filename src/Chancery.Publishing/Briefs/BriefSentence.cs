using System.Collections.Immutable;

namespace Chancery.Publishing.Briefs;

/// <summary>One statement with the reports that carry it.</summary>
/// <remarks>Either the sentence itself or each of its details is cited; the constructor refuses anything else.</remarks>
public sealed record BriefSentence
{
    /// <param name="text">Without the full stop, which the renderer sets after the citations.</param>
    /// <exception cref="ArgumentException">Neither the sentence nor every detail has a citation.</exception>
    public BriefSentence(string text, ImmutableArray<BriefCitation> citations, ImmutableArray<BriefSentence> details = default)
    {
        Details = details.IsDefault ? [] : details;
        if (citations.IsEmpty && Details.IsEmpty)
        {
            throw new ArgumentException($"a sentence of a brief needs a citation: {text}", nameof(citations));
        }

        Text = text;
        Citations = citations;
    }

    public string Text { get; }

    public ImmutableArray<BriefCitation> Citations { get; }

    /// <summary>Points under the sentence, each with citations of its own.</summary>
    public ImmutableArray<BriefSentence> Details { get; }
}
