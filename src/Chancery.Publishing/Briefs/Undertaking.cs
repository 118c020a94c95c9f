using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;

namespace Chancery.Publishing.Briefs;

/// <summary>What was undertaken on one topic at one engagement, by all reports that say so.</summary>
/// <param name="Sources">The claims, the preferred report first; never empty.</param>
/// <param name="Said">The same said at other engagements before, latest first.</param>
/// <param name="Commitment">The ladder it is a step of; null for a matter without a topic.</param>
/// <param name="Later">Stronger steps of the same commitment since, and what became of it.</param>
internal sealed record Undertaking(
    RecordEngagement? Engagement,
    IReadOnlyList<RecordAgreement> Sources,
    RecordCommitment? Commitment,
    IReadOnlyList<Undertaking> Said,
    IReadOnlyList<CommitmentStep> Later)
{
    public CommitmentState? State => Commitment?.State;

    public AgreementType Type => Sources[0].Type;

    public IReadOnlyList<string> By => Sources[0].By;

    public IReadOnlyList<string> To => Sources[0].To;

    public string? Topic => Sources[0].Topic;

    public string? Speaker => Sources.Select(s => s.Speaker).FirstOrDefault(s => s is not null);

    public string? Condition => Sources.Select(s => s.Condition).FirstOrDefault(s => s is not null);

    public Edtf? Due => Sources.Select(s => s.Due).FirstOrDefault(s => s is not null);

    public bool IsOpen => Type is AgreementType.Proposal or AgreementType.Request or AgreementType.Pledge;
}
