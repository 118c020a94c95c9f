using System.Collections.Immutable;
using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>The decisions in force, oldest first, and what becomes of them.</summary>
internal sealed class RulingBook
{
    private readonly ILookup<string, Decision> _inForce;

    public RulingBook(IReadOnlyCollection<Decision> decisions)
    {
        All =
        [
            .. decisions
                .Select(d => (Decision: d, Written: JsonSerializer.Serialize(d, RecordJson.Compact.Decision)))
                .OrderBy(d => d.Decision.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Written, StringComparer.Ordinal)
                .DistinctBy(d => d.Written, StringComparer.Ordinal)
                .Select(d => d.Decision),
        ];
        _inForce = All
            .Where(d => !d.Withdrawn)
            .OrderBy(d => d.When, StringComparer.Ordinal)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ToLookup(d => d.Ruling, StringComparer.Ordinal);
    }

    /// <summary>All decisions, the withdrawn ones too, in the order of their ids.</summary>
    public ImmutableArray<Decision> All { get; }

    public RulingLedger Ledger { get; } = new();

    public ImmutableArray<DecisionOutcome> Outcomes => Ledger.Close(All);

    /// <summary>Decisions in force of one ruling, by day and id.</summary>
    public IEnumerable<Decision> Of(string ruling) => _inForce[ruling];

    /// <summary>Decisions in force of one ruling on one type of thing, told by the first letter of its ids.</summary>
    public IEnumerable<Decision> Of(string ruling, char type) => _inForce[ruling].Where(d => d.Subject.Length > 1 && d.Subject[0] == type && d.Subject[1] == '-');
}
