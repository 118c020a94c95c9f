using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>The words of the reports that tell of something of the record.</summary>
internal sealed class RecordAnchors(DiplomaticRecord record)
{
    /// <summary>Empty for what is known by its content as it is: a mechanism by its title, a commitment by parties and topic.</summary>
    public ImmutableArray<DecisionAnchor> Of(string id) => id.Length > 0 ? id[0] switch
    {
        'e' => Words(Engagement(id)),
        'p' => Names(Person(id)),
        'm' when record.Mechanisms.Any(m => Is(id, m.Id, m.Aliases)) => [],
        'c' when record.Commitments.Any(c => Is(id, c.Id, [])) => [],
        _ => throw new ArgumentException($"the record holds nothing with the id {id}"),
    }
    : throw new ArgumentException("an id is missing");

    public RecordEngagement Engagement(string id) =>
        record.Engagements.FirstOrDefault(e => Is(id, e.Id, e.Aliases)) ?? throw new ArgumentException($"the record holds no engagement {id}");

    public RecordPerson Person(string id) =>
        record.People.FirstOrDefault(p => Is(id, p.Id, p.Aliases)) ?? throw new ArgumentException($"the record holds no person {id}");

    /// <summary>Id of a report given by id or source.</summary>
    public string Report(string idOrSource)
    {
        var found = record.Reports.Where(r => string.Equals(r.Id, idOrSource, StringComparison.Ordinal) || string.Equals(r.Source, idOrSource, StringComparison.Ordinal)).ToList();
        return found.Count == 1 ? found[0].Id : throw new ArgumentException(found.Count == 0 ? $"the record holds no report {idOrSource}" : $"{found.Count} reports are called {idOrSource}; name one by its id: {string.Join(", ", found.Select(r => r.Id))}");
    }

    public string Title(string id) => id[0] switch
    {
        'e' when Engagement(id) is var e => $"{FieldChooser.Kebab(e.Kind.ToString())} of {string.Join(", ", e.Parties)}, {e.Date?.ToString() ?? "no date"}{(e.Place is null ? "" : $", {e.Place}")}",
        'p' when Person(id) is var p => $"{p.Name}{(p.Party is null ? "" : $" ({p.Party})")}",
        _ => id,
    };

    private static bool Is(string id, string own, ImmutableArray<string> aliases) =>
        string.Equals(id, own, StringComparison.Ordinal) || (!aliases.IsDefault && aliases.Contains(id, StringComparer.Ordinal));

    /// <summary>Of each report the words that tell what it was, or the first of any that carry a value.</summary>
    private static ImmutableArray<DecisionAnchor> Words(RecordEngagement e) =>
    [
        .. e.Evidence
            .GroupBy(x => x.Report, StringComparer.Ordinal)
            .SelectMany(g => g.Any(x => x.Field == "kind") ? g.Where(x => x.Field == "kind") : g.Take(1))
            .Select(x => new DecisionAnchor(x.Report, x.Start, x.End, x.Quote, null))
            .Distinct(),
    ];

    private static ImmutableArray<DecisionAnchor> Names(RecordPerson p) => [.. p.Names.Select(n => new DecisionAnchor(null, 0, 0, n, p.Party))];
}
