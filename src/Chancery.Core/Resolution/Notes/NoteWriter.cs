using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.People;
using Chancery.Core.Resolution.Shelves;
using Chancery.Core.Resolution.Undertakings;

namespace Chancery.Core.Resolution.Notes;

/// <summary>Writes the notes of a record that was resolved as a whole.</summary>
internal sealed class NoteWriter(
    ImmutableArray<ShelvedReport> shelf,
    ImmutableArray<EngagementClaim> claims,
    DisjointSets bearing,
    List<EngagementDraft> drafts,
    List<EngagementDraft> rejected,
    PeopleIndex people,
    ImmutableArray<ToldAgreement> agreements,
    IEnumerable<(string Title, RecordInstrument Instrument)> instruments,
    DiplomaticRecord record)
{
    public IEnumerable<Note> Write()
    {
        var ofReport = claims.ToLookup(c => c.Report);
        var engagementOf = drafts.Concat(rejected).SelectMany(d => d.Claims.Select(c => (Claim: c, d.Id))).ToDictionary(c => c.Claim, c => c.Id);
        var bearingOf = new long[claims.Length];
        foreach (var set in bearing.All())
        {
            var label = Noting.BearingOf(claims[set[0]]);
            set.ForEach(i => bearingOf[i] = label);
        }

        var told = agreements.ToLookup(a => a.Report);
        foreach (var report in shelf)
        {
            yield return Noting.Write(report, [.. ofReport[report]], c => engagementOf[c], c => bearingOf[c.Ordinal], people.Places(report), [.. told[report]]);
        }

        foreach (var draft in drafts)
        {
            yield return Noting.Write(draft);
        }

        foreach (var draft in rejected)
        {
            yield return Noting.WriteRejected(draft);
        }

        var persons = record.People.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var person in people.People)
        {
            yield return Noting.Write(person, persons[person.Id]);
        }

        var mechanisms = record.Mechanisms.ToDictionary(m => m.Id, StringComparer.Ordinal);
        foreach (var key in drafts.Select(d => d.Mechanism).OfType<Mechanisms.MechanismKey>().Distinct())
        {
            yield return Noting.Write(key, mechanisms[key.Id]);
        }

        foreach (var title in instruments.GroupBy(i => i.Title, i => i.Instrument, StringComparer.Ordinal))
        {
            yield return Noting.Write(title.Key, title);
        }

        yield return Noting.Write(new StateNote(shelf.Max(r => r.Published?.Start.ToDay())));
    }
}
