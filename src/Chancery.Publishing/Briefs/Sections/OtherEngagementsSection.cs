using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>Talks, receptions and visits outside any mechanism, latest first.</summary>
internal static class OtherEngagementsSection
{
    private const int MostTopics = 8;

    public static BriefSection? Write(BriefContext context)
    {
        var others = context.Shared.Where(e => e.Mechanism is null && e.Status != EngagementStatus.Planned).ToList();
        if (others.Count == 0)
        {
            return null;
        }

        others.Sort(context.Index.CompareLatestFirst);
        var (kept, note) = BriefContext.Cap(others, "engagements");
        return new BriefSection("engagements", "Other engagements", [new BriefGroup(null, [.. kept.Select(e => Describe(context, e))])], note);
    }

    private static BriefSentence Describe(BriefContext context, RecordEngagement engagement)
    {
        var place = engagement.Place is null ? "" : $", {engagement.Place}";
        var topics = engagement.Topics.Length == 0 ? "" : $"; on {Phrase.List([.. engagement.Topics.Take(MostTopics).Select(context.Labels.Topic)])}";
        var more = engagement.Topics.Length > MostTopics ? " among others" : "";
        return new BriefSentence($"{Phrase.Capital(context.Names.When(engagement))}: {Lower(context.Names.Title(engagement))}{place}{topics}{more}", context.CiteDated(engagement), context.Reasoning(engagement));
    }

    private static string Lower(string title) => title.Length > 0 ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
