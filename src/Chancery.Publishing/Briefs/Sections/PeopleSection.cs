using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Subjects;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>Who has sat at the table for one side, last seen first.</summary>
internal static class PeopleSection
{
    private const int MostSpellings = 4;
    private const int MostOffices = 3;
    private const int MostTurns = 2;

    public static BriefSection Write(BriefContext context, string party, bool across)
    {
        var (id, title) = across ? ("people", $"Across the table: {context.Labels.Party(party)}") : ("own-people", $"For {context.Labels.Party(party)}");
        var people = Find(context, party);
        if (people.Count == 0)
        {
            var others = context.Labels.Parties(context.Parties.Where(p => !string.Equals(p, party, StringComparison.Ordinal)));
            return new BriefSection(id, title, [], $"No report on file names anybody of {context.Labels.Party(party)} at an engagement with {others}.");
        }

        var (kept, note) = BriefContext.Cap(people, "people");
        return new BriefSection(id, title, [new BriefGroup(null, [.. kept.Select(p => Describe(context, p))])], note);
    }

    private static List<Seen> Find(BriefContext context, string party)
    {
        var seen = new Dictionary<string, Seen>(StringComparer.Ordinal);
        foreach (var engagement in context.Shared.Where(e => e.Status != EngagementStatus.Planned))
        {
            foreach (var participant in engagement.Participants.Where(p => p.Person is not null && string.Equals(p.Party, party, StringComparison.Ordinal)))
            {
                if (context.Index.People.TryGetValue(participant.Person!, out var person))
                {
                    seen.TryAdd(person.Id, new Seen(person, []));
                    seen[person.Id].At.Add((engagement, participant));
                }
            }
        }

        // last in order of time; one whose engagements have no place in time comes after all who have
        var people = seen.Values.ToList();
        people.Sort((a, b) =>
        {
            var order = context.Index.CompareLatestFirst(a.Last(context).Engagement, b.Last(context).Engagement);
            order = order != 0 ? order : b.At.Count.CompareTo(a.At.Count);
            order = order != 0 ? order : string.CompareOrdinal(a.Person.Name, b.Person.Name);
            return order != 0 ? order : string.CompareOrdinal(a.Person.Id, b.Person.Id);
        });
        return people;
    }

    private static BriefSentence Describe(BriefContext context, Seen seen)
    {
        var (last, role) = seen.Last(context);
        var office = role.Office ?? seen.Person.Offices.LastOrDefault(o => o.Office is not null)?.Office;
        var rank = role.Rank ?? seen.Person.Offices.LastOrDefault(o => o.Rank is not null)?.Rank;
        var name = rank is null ? seen.Person.Name : $"{rank} {seen.Person.Name}";
        var text = office is null ? name : $"{name}, {office}";
        text += $"; last seen at {context.Occasion(last)}";
        if (seen.At.Count > 1)
        {
            text += $", {Phrase.Count(seen.At.Count, "engagement", "engagements")} on file";
        }

        var reports = seen.At.SelectMany(a => PersonEvidence.Reports(a.Engagement, seen.Person)).ToList();
        return new BriefSentence(text, context.CiteAll(reports), [.. OtherSpellings(context, seen.Person, reports), .. OtherOffices(context, seen.Person, office), .. Turns(context, seen.Person, office)]);
    }

    /// <summary>Spellings by the reports that use them; where the record does not tell which do, those that name the person stand for them together.</summary>
    private static IEnumerable<BriefSentence> OtherSpellings(BriefContext context, RecordPerson person, IReadOnlyList<string> naming)
    {
        IEnumerable<string> anywhere = naming.Concat(person.Offices.SelectMany(o => o.Reports));
        return person.Names
            .Where(n => !Says(person.Name, n))
            .OrderBy(n => n.Any(char.IsLower) ? 0 : 1)
            .DistinctBy(n => n, StringComparer.OrdinalIgnoreCase)
            .Take(MostSpellings)
            .Select(n => (Name: n, Reports: context.Spellings.ReportsWriting(n)))
            .Select(n => new BriefSentence($"Also written {n.Name}", context.CiteAll(n.Reports.Count > 0 ? n.Reports : anywhere)));
    }

    /// <summary>Whether a fuller name or office says all that another says: the same words but for case, or more of them in the same order.</summary>
    private static bool Says(string fuller, string other)
    {
        var left = fuller.Split(' ').AsSpan();
        foreach (var word in other.Split(' '))
        {
            var at = 0;
            while (at < left.Length && !string.Equals(left[at], word, StringComparison.OrdinalIgnoreCase))
            {
                at++;
            }

            if (at == left.Length)
            {
                return false;
            }

            left = left[(at + 1)..];
        }

        return true;
    }

    /// <summary>Who was told in the office shown before and after, and until when this one was.</summary>
    private static IEnumerable<BriefSentence> Turns(BriefContext context, RecordPerson person, string? shown)
    {
        var turns = person.Offices.Where(o => o.Predecessor is not null || o.Successor is not null).DistinctBy(o => (o.Predecessor, o.Successor)).ToList();
        foreach (var held in turns.Count > MostTurns ? turns.Where(o => string.Equals(o.Office, shown, StringComparison.Ordinal)).Take(MostTurns) : turns)
        {
            var asOf = Edtf.TryParse(held.To, out var day) ? DateWords.Of(day) : held.To;
            var after = held.Successor is not null && context.Index.People.TryGetValue(held.Successor, out var next) ? $"; next on file, {next.Name}" : "; nobody is told in it since";
            var before = held.Predecessor is not null && context.Index.People.TryGetValue(held.Predecessor, out var last) ? $"; before on file, {last.Name}" : "";
            yield return new BriefSentence($"{held.Office} as of {asOf}{after}{before}", context.CiteAll(held.Reports));
        }
    }

    private static ImmutableArray<BriefSentence> OtherOffices(BriefContext context, RecordPerson person, string? shown)
    {
        var details = ImmutableArray.CreateBuilder<BriefSentence>();
        var told = person.Offices.Where(o => o.Office is not null && !o.Reports.IsEmpty).GroupBy(o => Folding.Fold(o.Office!), StringComparer.Ordinal).ToList();
        foreach (var held in told.Count <= MostOffices ? told : [.. told.OrderByDescending(g => g.SelectMany(o => o.Reports).Distinct(StringComparer.Ordinal).Count()).ThenBy(g => g.Key, StringComparer.Ordinal)])
        {
            if (details.Count == MostOffices || (shown is not null && Says(Folding.Fold(shown), held.Key)))
            {
                continue;
            }

            var dates = held.SelectMany(o => new[] { o.From, o.To }).Select(d => Edtf.TryParse(d, out var day) ? day : (Edtf?)null).OfType<Edtf>().Order().Distinct().Select(DateWords.Of).ToList();
            var span = dates.Count switch { 0 => "", 1 => $", {dates[0]}", _ => $", {dates[0]} to {dates[^1]}" };
            details.Add(new BriefSentence($"Also given as {held.First().Office}{span}", context.CiteAll(held.SelectMany(o => o.Reports))));
        }

        return details.ToImmutable();
    }

    private sealed record Seen(RecordPerson Person, List<(RecordEngagement Engagement, RecordParticipant Role)> At)
    {
        public (RecordEngagement Engagement, RecordParticipant Role) Last(BriefContext context) =>
            At.FindLast(a => context.Index.PlaceOf(a.Engagement).IsPlaced) is { Engagement: not null } placed ? placed : At[0];
    }
}
