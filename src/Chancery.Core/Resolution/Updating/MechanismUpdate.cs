using System.Collections.Immutable;
using Chancery.Core.Json;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Mechanisms;
using Chancery.Core.Resolution.Notes;

namespace Chancery.Core.Resolution.Updating;

/// <summary>The mechanisms of which an engagement, a title or a bond changed, those that are overdue now, and what they continue.</summary>
/// <param name="isLater">Whether reports on file go up to a later day than before.</param>
internal sealed class MechanismUpdate(Workbench bench, ClaimUpdate claims, EngagementUpdate engagements, DateOnly? latest, bool isLater)
{
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    public void Write(ChangeWriter writer)
    {
        var written = new Dictionary<string, (MechanismKey Key, RecordMechanism Mechanism)>(StringComparer.Ordinal);
        var scopes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in Touched())
        {
            scopes.Add(key.Scope);
            writer.Replace(RecordPart.Mechanisms, key.Id);
            writer.Drop(key.Id);
            var (aliases, joins) = Bonds(key);
            if (engagements.Of(key) is { Count: > 0 } drafts)
            {
                written[key.Id] = (key, MechanismComposer.Compose(key, drafts, aliases, joins, latest));
            }
        }

        foreach (var id in isLater ? bench.Find(Noting.Due) : [])
        {
            var key = bench.MechanismNote(id)!.Key;
            if (!_touched.Contains(id) && bench.Item(RecordPart.Mechanisms, id, RecordJson.Compact.RecordMechanism) is { } due && NextRound.Due(due.Next, latest) is var next && next != due.Next)
            {
                written[id] = (key, due with { Next = next });
            }
        }

        Continue(written, scopes);
        foreach (var (key, mechanism) in written.Values)
        {
            writer.Put(RecordItems.Of(mechanism));
            writer.Put(Noting.Write(key, mechanism));
        }
    }

    /// <summary>Whatever each mechanism of the parties concerned continues, those too that are as they were otherwise.</summary>
    private void Continue(Dictionary<string, (MechanismKey Key, RecordMechanism Mechanism)> written, HashSet<string> scopes)
    {
        var beside = scopes.SelectMany(s => bench.Find(Noting.Mechanisms(s)))
            .Distinct(StringComparer.Ordinal)
            .Where(id => !written.ContainsKey(id) && !_touched.Contains(id))
            .ToDictionary(id => id, id => (bench.MechanismNote(id)!.Key, Mechanism: bench.Item(RecordPart.Mechanisms, id, RecordJson.Compact.RecordMechanism)!), StringComparer.Ordinal);
        var all = written.Values.Where(m => scopes.Contains(m.Key.Scope)).Concat(beside.Values).OrderBy(m => m.Key.Id, StringComparer.Ordinal).ToList();
        foreach (var mechanism in MechanismSuccession.Find([.. all.Select(m => (m.Key, m.Mechanism with { Follows = null }))]))
        {
            if (written.TryGetValue(mechanism.Id, out var known) || (beside.TryGetValue(mechanism.Id, out known) && known.Mechanism.Follows != mechanism.Follows))
            {
                written[mechanism.Id] = (known.Key, mechanism);
            }
        }
    }

    private List<MechanismKey> Touched()
    {
        var keys = engagements.Drafts.Select(d => d.Mechanism)
            .Concat(engagements.Before().Select(n => n.Mechanism))
            .OfType<MechanismKey>()
            .ToHashSet();
        foreach (var lead in claims.Mechanisms.Leading.Values.Distinct())
        {
            if (bench.MechanismNote(lead.Id) is { } note && (note.Key != lead || !note.Aliases.SequenceEqual(claims.Mechanisms.Aliases(lead), StringComparer.Ordinal) || !note.Joins.SequenceEqual(claims.Mechanisms.Joins(lead), StringComparer.Ordinal)))
            {
                keys.Add(lead);
                keys.Add(note.Key);
            }
        }

        _touched.UnionWith(keys.Select(k => k.Id));
        return [.. keys.OrderBy(k => k.Id, StringComparer.Ordinal)];
    }

    private (ImmutableArray<string> Aliases, ImmutableArray<string> Joins) Bonds(MechanismKey key) =>
        claims.Mechanisms.Leading.ContainsKey(key)
            ? ([.. claims.Mechanisms.Aliases(key)], [.. claims.Mechanisms.Joins(key)])
            : bench.MechanismNote(key.Id) is { } note ? (note.Aliases, note.Joins) : ([], []);
}
