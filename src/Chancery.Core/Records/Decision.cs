using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>What a person ruled; kept apart from the claims and applied at every build.</summary>
/// <remarks>
/// It is about words of reports (<see cref="SubjectAt"/>), so that it holds when new reports or new packs give other ids. Where it
/// has none, or none of them is on file, the ids count.
/// </remarks>
/// <param name="Ruling">One of <see cref="DecisionRuling"/>.</param>
/// <param name="Subject">Id that the ruling is about, as it was when the decision was made.</param>
/// <param name="Other">
/// The second id; for different-engagement also the id of a report, for different-person also a spelling; for field
/// <c>field=value</c> (date, place, country, mode, kind, edition, status of an engagement, name of a person, state of a commitment);
/// for note the text; for confirm what the record said; null otherwise.
/// </param>
/// <param name="When">EDTF.</param>
public sealed record Decision(string Id, string Ruling, string Subject, string? Other, string Who, string When, string Why, bool Withdrawn)
{
    /// <summary>What it is about, in words, for whoever reads the file; it has no effect.</summary>
    public string? About { get; init; }

    public ImmutableArray<DecisionAnchor> SubjectAt { get; init => field = value.IsDefault ? [] : value; } = [];

    public ImmutableArray<DecisionAnchor> OtherAt { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Who took it back; null where nobody did or it is not known.</summary>
    public DecisionWithdrawal? Withdrawal { get; init; }
}
