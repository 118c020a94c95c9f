using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Cards;

/// <summary>The card of a mechanism.</summary>
internal static class MechanismCard
{
    public static Card Write(CardContext context, Subject subject, RecordMechanism mechanism)
    {
        var held = context.Index.Sorted(context.Index.Record.Engagements.Where(e => string.Equals(e.Mechanism, mechanism.Id, StringComparison.Ordinal)));
        HashSet<string> subjects = [mechanism.Id, .. held.Select(e => e.Id)];
        return new Card(
            subject,
            CardContext.Facts(
                ("Name", mechanism.Name),
                ("Parties", context.Labels.Parties(mechanism.Parties)),
                ("Missing", Phrase.List([.. mechanism.Missing.Order().Select(Phrase.Ordinal)])),
                ("Level", mechanism.Level is null ? null : $"{mechanism.Level}; {mechanism.LevelBecause}"),
                ("Years without a round", Phrase.List([.. mechanism.Skipped.Select(y => y.ToString(System.Globalization.CultureInfo.InvariantCulture))])),
                ("Also called", Phrase.List([.. mechanism.Names.Where(n => n != mechanism.Name)])),
                ("One mechanism because", Phrase.List(mechanism.Joins)),
                ("Seems to continue", mechanism.Follows is { } before ? $"{before.Mechanism}: {before.Because}" : null),
                ("Doubly numbered", Phrase.List([.. mechanism.Doubled.Select(Phrase.Ordinal)])),
                ("Next", Next(mechanism.Next))),
            CardContext.Lists(
                ("Rounds", mechanism.Editions.OrderBy(e => e.Edition).Select(e => Round(context, e))),
                ("Without a number", held.Where(e => e.Edition is null).Select(context.LineOf))),
            [.. held.SelectMany(e => context.Evidence(e.Evidence.Where(x => x.Field is "mechanism" or "edition" or "date" or "place")))],
            [.. held.SelectMany(e => e.Reasoning.Select(context.Reason).Select(r => e.Edition is { } n ? $"{Phrase.Ordinal(n)}: {r}" : r)).Distinct(StringComparer.Ordinal)],
            context.Discrepancies(subjects));
    }

    private static string? Next(NextEdition? next)
    {
        if (next is null)
        {
            return null;
        }

        var place = next.Place is null ? "" : $", {next.Place}";
        var date = next.Date is { } day ? $", {DateWords.Of(day)}" : "";
        return $"{Phrase.Ordinal(next.Edition)}{place}{date}: {next.Because}";
    }

    private static string Round(CardContext context, MechanismEdition edition)
    {
        var engagement = context.Index.Engagement(edition.Engagement);
        var date = engagement is not null ? context.Names.When(engagement) : edition.Date is { } day ? DateWords.Of(day) : "date unknown";
        var place = edition.Place is null ? "" : $", {edition.Place}";
        return $"{Phrase.Ordinal(edition.Edition)}: {date}{place}" + (engagement is null ? "; no report tells of it" : $" [{engagement.Id}] ({context.SourcesOf(engagement.Reports)})");
    }
}
