using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs.Sections;

/// <summary>Where reports contradict one another about anything in this brief.</summary>
internal static class DiscrepanciesSection
{
    public static BriefSection? Write(BriefContext context)
    {
        var people = context.Shared.SelectMany(e => e.Participants).Select(p => p.Person).OfType<string>();
        HashSet<string> subjects = [.. context.Shared.Select(e => e.Id), .. people, .. RoundsSection.Mechanisms(context).Select(m => m.Id)];
        var sentences = context.Index.Record.Discrepancies
            .Where(d => subjects.Contains(d.Subject))
            .OrderBy(d => Subject(context, d.Subject), StringComparer.Ordinal)
            .ThenBy(d => d.Subject, StringComparer.Ordinal)
            .ThenBy(d => d.Field, StringComparer.Ordinal)
            .Select(d => Describe(context, d))
            .OfType<BriefSentence>()
            .ToImmutableArray();
        return sentences.IsEmpty ? null : new BriefSection("discrepancies", "Reports that differ", [new BriefGroup(null, sentences)]);
    }

    private static BriefSentence? Describe(BriefContext context, RecordDiscrepancy discrepancy)
    {
        var values = discrepancy.Values
            .Where(v => !v.Reports.IsEmpty)
            .Select(v => new BriefSentence($"“{Phrase.Excerpt(v.Value)}”", context.CiteAll(v.Reports)))
            .ToImmutableArray();
        var shown = discrepancy.Shown is null ? "none is shown" : $"“{Phrase.Excerpt(discrepancy.Shown)}” is shown";
        return values.IsEmpty ? null : new BriefSentence(
            $"{Subject(context, discrepancy.Subject)}, {discrepancy.Field}: {shown}, {Because(discrepancy.Because)}",
            [],
            values);
    }

    private static string Because(string reason)
    {
        var line = Phrase.OneLine(reason).TrimEnd('.');
        return line.StartsWith("because", StringComparison.OrdinalIgnoreCase) ? line : $"because {line}";
    }

    private static string Subject(BriefContext context, string id) =>
        context.Index.People.TryGetValue(id, out var person) ? person.Name
        : context.Index.Engagement(id) is { } engagement ? Phrase.Capital(context.Occasion(engagement))
        : context.Index.Mechanisms.TryGetValue(id, out var mechanism) ? mechanism.Name
        : id;
}
