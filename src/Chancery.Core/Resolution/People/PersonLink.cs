using Chancery.Core.Records;
using Chancery.Core.Resolution.Names;

namespace Chancery.Core.Resolution.People;

/// <summary>Two spellings that were joined, and what spoke for it.</summary>
/// <param name="Relation">How the names stand to each other; none where a decision joined them.</param>
internal sealed record PersonLink(PersonForm One, PersonForm Other, NameRelation Relation, string? Engagement, string? Office)
{
    /// <summary>Whether they are taken for one name as two languages write it.</summary>
    public bool Transcribed { get; init; }

    public RecordJoin Write()
    {
        var score = NameScore.Compare(One.Name.Text, Other.Name.Text);
        var kind = Relation switch
        {
            NameRelation.Same => "the same words",
            NameRelation.Shortened => "a shorter form",
            NameRelation.Piece => "a piece of the name",
            NameRelation.Misspelt => "a letter or a mark differs",
            NameRelation.Distorted => "a word differs",
            _ => Transcribed ? "as two languages write one name, the only one of that party in either" : "a decision",
        };
        string?[] clauses = [kind, score.Percent == 100 ? null : score.Because, Engagement is null ? null : $"both at {Engagement}", Office is null ? null : $"both {Office}"];
        return new RecordJoin(One.Name.Text, Other.Name.Text, score.Percent, string.Join("; ", clauses.OfType<string>()));
    }
}
