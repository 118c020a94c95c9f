using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.Updating;

/// <summary>The decisions on file, and those of them that are followed anew: the ones made or withdrawn since, and the ones that speak of something that is concluded anew.</summary>
/// <remarks>
/// A decision speaks of reports, ids and names; each of these is a word here. Where a word turns up among what is concluded anew, the decision is stirred, and all
/// else that its words mean is concluded anew as well. So a decision that is followed is followed wholly, and what becomes of the others is as it was.
/// </remarks>
internal sealed class DecisionWatch
{
    private readonly ImmutableArray<Decision> _live;
    private readonly ILookup<(DecisionStage Stage, string Word), Decision> _byWord;
    private readonly Dictionary<string, Decision> _stirred = new(StringComparer.Ordinal);
    private readonly HashSet<DecisionStage> _stages;

    public DecisionWatch(IResolvedShelf shelf)
    {
        Changed = [.. shelf.Decisions.Where(d => !shelf.Items(RecordPart.Decisions, d.Id).SequenceEqual([JsonSerializer.Serialize(d, RecordJson.Compact.Decision)], StringComparer.Ordinal))];
        _live = [.. shelf.Decisions.Where(d => !d.Withdrawn).Concat(Changed).DistinctBy(d => d.Id, StringComparer.Ordinal)];
        _byWord = _live.SelectMany(d => Words(d).Select(w => (Key: (StageOf(d), w), Decision: d))).ToLookup(d => d.Key, d => d.Decision);
        _stages = [.. _live.Select(StageOf)];
        foreach (var decision in Changed)
        {
            _stirred[decision.Id] = decision;
        }
    }

    /// <summary>Those made or withdrawn since the record was last saved.</summary>
    public IReadOnlyCollection<Decision> Changed { get; }

    /// <summary>All that are followed anew.</summary>
    public IReadOnlyCollection<Decision> Stirred => _stirred.Values;

    /// <summary>Whether any decision is to be looked for at a stage.</summary>
    public bool Watches(DecisionStage stage) => _stages.Contains(stage);

    /// <summary>Those followed anew at a stage, by id.</summary>
    public IEnumerable<Decision> StirredAt(DecisionStage stage) => _stirred.Values.Where(d => StageOf(d) == stage).OrderBy(d => d.Id, StringComparer.Ordinal);

    /// <summary>All at a stage that are in force or were when the record was last saved.</summary>
    public IReadOnlyCollection<Decision> At(DecisionStage stage) => [.. _live.Where(d => StageOf(d) == stage)];

    /// <summary>A book of those followed anew at a stage.</summary>
    public RulingBook Open(DecisionStage stage) => new([.. StirredAt(stage)]);

    /// <summary>Whether a decision that is in force, or was, has the word.</summary>
    public bool Speaks(DecisionStage stage, string word) => _byWord.Contains((stage, word));

    /// <summary>Has the decisions followed that speak of something; true where one was not before.</summary>
    public bool Stir(DecisionStage stage, string word)
    {
        var stirred = false;
        foreach (var decision in _byWord[(stage, word)])
        {
            stirred |= _stirred.TryAdd(decision.Id, decision);
        }

        return stirred;
    }

    public static DecisionStage StageOf(Decision decision) => decision.Ruling switch
    {
        DecisionRuling.SameMechanism => DecisionStage.Mechanisms,
        DecisionRuling.SameEngagement or DecisionRuling.DifferentEngagement => DecisionStage.Engagements,
        DecisionRuling.SamePerson or DecisionRuling.DifferentPerson => DecisionStage.People,
        _ when decision.Subject.StartsWith("e-", StringComparison.Ordinal) => DecisionStage.Engagements,
        _ when decision.Subject.StartsWith("p-", StringComparison.Ordinal) => DecisionStage.People,
        DecisionRuling.Field => DecisionStage.Commitments,
        _ => DecisionStage.None,
    };

    /// <summary>What a decision speaks of: ids, ids of reports, names.</summary>
    public static IEnumerable<string> Words(Decision decision) =>
        decision.SubjectAt.Concat(decision.OtherAt)
            .Select(a => StageOf(decision) == DecisionStage.Engagements ? a.Report : a.Words)
            .Append(decision.Subject)
            .Append(decision.Other)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
}
