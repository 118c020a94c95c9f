using Chancery.Core.Readings;

namespace Chancery.Core.Events;

/// <summary>What a report is about of which neither title nor lead tells an engagement outright.</summary>
internal sealed partial class EventAssembler
{
    /// <summary>A numbered round of a dialogue between two sides, held these days, told soon behind a lead that tells what came of it.</summary>
    private bool IsRoundOfTheDay(EventDraft e)
    {
        const int FarthestSentence = 5;
        return e is { Kind: EngagementKind.Dialogue, Edition: not null, MechanismItem: not null, DateItem: not null, Parties.Count: > 1, Future: false, Earlier: false, Negated: false, InCaption: false, Teaser: false }
            && e.Sentence <= lead + FarthestSentence && e.Sentence < context.SpokenFrom && !IsOlder(e) && !IsPast(e) && !IsOfAPastMonth(e);
    }

    /// <summary>"On July 18, 2005 President A held talks with B", on a page of 2024 that tells of nothing later: an old report put up anew.</summary>
    private bool IsOfAPageBroughtBack(EventDraft e) =>
        e is { Finite: true, Background: false, Future: false, Negated: false, Earlier: false, Pluperfect: false, InCaption: false, Parties.Count: > 1, Date.Value.Start.IsFull: true } && e.DateItem?["y"] is not null && e.Sentence <= lead + 1
        && (e.Edition is not null || e.People.Count(static p => p.Person.IsNamed) > 1) && engagements.TrueForAll(x => x.Date is null || IsYearsOlder(x)) && IsYearsOlder(e);

    private bool IsYearsOlder(EventDraft e)
    {
        const int Year = 365;
        return context.Published?.Start.ToDay() is { } day && (e.Date?.Value.End ?? e.Date?.Value.Start)?.Latest() is { } last && last < day.AddDays(-Year);
    }

    /// <summary>Told as done, or for the day of the report, with named people of two sides of whom title or lead names one, and of no day long before.</summary>
    private bool IsFirstToldWhole(EventDraft e)
    {
        const int FarthestSentence = 5;
        return e is { Negated: false, Earlier: false, Before: false, Teaser: false, InCaption: false, OnSidelines: false, Pluperfect: false, OfAYear: false, Parties.Count: > 1, Kind: EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Dialogue }
            && (!e.Future || (e.Date is { } day && day.Value.Start == context.Published?.Start)) && e.Sentence <= lead + FarthestSentence && e.Sentence < context.SpokenFrom && !IsPast(e) && !IsOlder(e) && !IsOfAPastMonth(e)
            && Enumerable.Range(0, Math.Min(lead + 1, context.Sentences.Count)).Any(s => context.Nodes[s].Exists(n => n is { Kind: Clauses.NodeKind.Actor, Item: { } named } && named.Person is { } early && e.Has(early)))
            && e.People.Exists(a => a.Person is { IsNamed: true, Party: { } one } && e.People.Exists(b => b.Person is { IsNamed: true, Party: { } other } && other != one));
    }
}
