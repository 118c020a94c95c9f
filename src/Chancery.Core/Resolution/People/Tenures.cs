using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Names;

namespace Chancery.Core.Resolution.People;

/// <summary>Learns who followed whom in an office that one person holds at a time.</summary>
/// <remarks>
/// Offices of one party under one wording; of heads of state and government, ministers and commanders only, as there are several deputies
/// and officials at any time. Two who are told in it on overlapping days hold it side by side, or one of them is misread: then nothing is
/// said of anybody who overlaps. Looks at the people of one party only.
/// </remarks>
internal static class Tenures
{
    private static readonly string[] s_single = ["head-of-state", "head-of-government", "minister", "military", "legislature"];

    /// <param name="people">In the order of their ids, which is kept.</param>
    public static ImmutableArray<RecordPerson> Learn(IEnumerable<RecordPerson> people)
    {
        var all = people.ToArray();
        var places = all.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var names = all.ToDictionary(p => p.Id, p => PersonName.Of(p.Name), StringComparer.Ordinal);
        foreach (var party in all.Where(p => p.Party is not null).GroupBy(p => p.Party, StringComparer.Ordinal).ToList())
        {
            foreach (var office in Offices([.. party.SelectMany(Terms)]))
            {
                foreach (var (term, before, after) in Sequence(office).Where(t => !MayBeOne(names, t.Term.Person, t.Before) && !MayBeOne(names, t.Term.Person, t.After)))
                {
                    var at = places[term.Person];
                    all[at] = all[at] with { Offices = all[at].Offices.SetItem(term.Place, all[at].Offices[term.Place] with { Predecessor = before, Successor = after }) };
                }
            }
        }

        return [.. all];
    }

    /// <summary>Whether two are told under names so alike that one person may be meant: then neither followed the other.</summary>
    private static bool MayBeOne(Dictionary<string, PersonName?> names, string person, string? other)
    {
        if (other is null || names[person] is not { } a || names[other] is not { } b)
        {
            return false;
        }

        var common = a.Words.Select(w => w.Letters).Intersect(b.Words.Select(w => w.Letters), StringComparer.Ordinal).Count();
        return NameLikeness.Compare(a, b) != NameRelation.None || common > 1 || (common == 1 && a.Words.Length == 2 && b.Words.Length == 2);
    }

    /// <summary>Whether the person is told in an office that one holds at a time, on known days.</summary>
    public static bool HasTerms(RecordPerson person) => Terms(person).Any();

    private static IEnumerable<Term> Terms(RecordPerson person) => person.Offices
        .Select((o, i) => (Held: o, Place: i))
        .Where(o => o.Held is { Office: not null, From: not null, To: not null } && s_single.Contains(o.Held.Level, StringComparer.Ordinal))
        .Select(o => (o, From: Edtf.TryParse(o.Held.From, out var from) ? from.Start.Earliest() : null, To: Edtf.TryParse(o.Held.To, out var to) ? to.Start.Latest() : null))
        .Where(o => o is { From: not null, To: not null })
        .Select(o => new Term(person.Id, o.o.Place, Wording(o.o.Held), o.From!.Value, o.To!.Value));

    /// <summary>An office held for the time being is the office: the first word says no more.</summary>
    private static string Wording(OfficeHeld held) => held.Acting && held.Office!.Split(' ', 2) is [_, var office] ? office : held.Office!;

    private static IEnumerable<List<Term>> Offices(List<Term> terms)
    {
        var offices = new List<(string Wording, List<Term> Terms)>();
        foreach (var alike in terms.GroupBy(t => t.Wording, StringComparer.Ordinal).OrderByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var at = offices.FindIndex(o => OfficeLikeness.OneOffice(o.Wording, alike.Key));
            if (at < 0)
            {
                offices.Add((alike.Key, [.. alike]));
            }
            else
            {
                offices[at].Terms.AddRange(alike);
            }
        }

        return offices.Where(o => o.Terms.Select(t => t.Person).Distinct(StringComparer.Ordinal).Skip(1).Any()).Select(o => o.Terms);
    }

    /// <summary>Each term with who was told before and after it; a person's ranks in one office are one term in time.</summary>
    private static IEnumerable<(Term Term, string? Before, string? After)> Sequence(List<Term> terms)
    {
        var holders = terms
            .GroupBy(t => t.Person, StringComparer.Ordinal)
            .Select(g => (Person: g.Key, From: g.Min(t => t.From), To: g.Max(t => t.To)))
            .OrderBy(h => h.From).ThenBy(h => h.To).ThenBy(h => h.Person, StringComparer.Ordinal)
            .ToList();
        var latest = DateOnly.MinValue;
        var clear = new List<(string Person, DateOnly From, DateOnly To)>();
        for (var i = 0; i < holders.Count; i++)
        {
            if (holders[i].From > latest && (i + 1 == holders.Count || holders[i + 1].From > holders[i].To))
            {
                clear.Add(holders[i]);
            }

            latest = holders[i].To > latest ? holders[i].To : latest;
        }

        foreach (var term in terms)
        {
            var at = clear.FindIndex(h => h.Person == term.Person);
            if (at >= 0)
            {
                yield return (term, at > 0 ? clear[at - 1].Person : null, at + 1 < clear.Count ? clear[at + 1].Person : null);
            }
        }
    }

    private sealed record Term(string Person, int Place, string Wording, DateOnly From, DateOnly To);
}
