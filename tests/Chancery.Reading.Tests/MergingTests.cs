using Chancery.Core.Records;
using Chancery.Core.Reports;
using Chancery.Core.Resolution;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Which reports the record takes for reports of one engagement, measured on stories of which is known what they tell.</summary>
public sealed class MergingTests(ITestOutputHelper log)
{
    // stories.txt: real, public engagements; forms.txt: partly invented ones in a dozen fixed forms.
    private static readonly Dictionary<string, Lazy<(List<Told> Told, DiplomaticRecord Record)>> s_sets =
        new[] { "stories", "forms" }.ToDictionary(s => s, s => new Lazy<(List<Told> Told, DiplomaticRecord Record)>(() => Build(s)));

    [Theory]
    [InlineData("stories")]
    [InlineData("forms")]
    public void The_set_is_large_enough_and_has_both_languages(string set)
    {
        var told = s_sets[set].Value.Told;
        Assert.True(told.Count >= 150, $"{told.Count} reports");
        Assert.True(told.SelectMany(t => t.Truth).Distinct().Count() >= 60, "engagements");
        Assert.True(told.Count(t => t.Language == "vi") >= 60, "Vietnamese reports");
        Assert.True(told.Count(t => t.IsCopy) >= 10, "copies");
    }

    // The aim is .9 for both sets; what is reached may not get worse.
    [Theory]
    [InlineData("stories", .9)]
    [InlineData("forms", .9)]
    public void Reports_of_one_engagement_are_brought_together_and_others_kept_apart(string set, double leastRecall)
    {
        var (told, record) = s_sets[set].Value;
        var together = record.Engagements.SelectMany(e => Pairs(e.Reports)).ToHashSet();
        var meant = told.Where(t => !t.IsCopy).SelectMany(t => t.Truth.Select(e => (Engagement: e, t.Id))).GroupBy(t => t.Engagement).SelectMany(g => Pairs([.. g.Select(t => t.Id)])).ToHashSet();
        var originals = told.Where(t => !t.IsCopy).Select(t => t.Id).ToHashSet();
        together.RemoveWhere(p => !originals.Contains(p.Item1) || !originals.Contains(p.Item2));
        var right = together.Count(meant.Contains);
        var (precision, recall) = ((double)right / together.Count, (double)right / meant.Count);
        var texts = told.ToDictionary(t => t.Id, t => t.Text);
        foreach (var (a, b) in together.Except(meant))
        {
            log.WriteLine($"wrongly one:\n  {texts[a]}\n  {texts[b]}");
        }

        foreach (var (a, b) in meant.Except(together))
        {
            log.WriteLine($"not one:\n  {texts[a]}\n  {texts[b]}");
        }

        log.WriteLine($"{told.Count} reports, {told.SelectMany(t => t.Truth).Distinct().Count()} engagements, {meant.Count} pairs: precision {precision:0.000}, recall {recall:0.000}");
        Assert.True(precision >= .98, $"precision {precision:0.000}");
        Assert.True(recall >= leastRecall, $"recall {recall:0.000}");
    }

    [Theory]
    [InlineData("stories")]
    [InlineData("forms")]
    public void Copies_are_known_as_copies(string set)
    {
        var (told, record) = s_sets[set].Value;
        var copies = record.Reports.Where(r => r.CopiesOf is not null).Select(r => r.Id).Concat(record.Reports.Select(r => r.CopiesOf).OfType<string>()).ToHashSet();
        Assert.All(told.Where(t => t.IsCopy), t => Assert.Contains(t.Id, copies));
    }

    [Theory]
    [InlineData("stories")]
    [InlineData("forms")]
    public void What_was_announced_came_about_was_moved_or_never_told(string set)
    {
        var (told, record) = s_sets[set].Value;
        var courses = told.SelectMany(t => t.Truth.Select(e => (Engagement: e, t.Id))).Where(t => t.Engagement[0] == 'F').GroupBy(t => t.Engagement)
            .ToDictionary(g => g.Key, g => record.Engagements.Where(e => e.Course is not null && g.Any(t => e.Reports.Contains(t.Id))).Select(e => e.Course!.Value).Distinct().ToList());
        Assert.All(new[] { "F01", "F02" }, e => Assert.Contains(EngagementCourse.CameAbout, courses[e]));
        Assert.All(new[] { "F03", "F04" }, e => Assert.Contains(EngagementCourse.Moved, courses[e]));
        Assert.All(new[] { "F05", "F06" }, e => Assert.DoesNotContain(EngagementCourse.CameAbout, courses[e]));
    }

    private static IEnumerable<(string, string)> Pairs(IReadOnlyCollection<string> ids)
    {
        var sorted = ids.Distinct().Order(StringComparer.Ordinal).ToList();
        return from i in Enumerable.Range(0, sorted.Count) from j in Enumerable.Range(i + 1, sorted.Count - i - 1) select (sorted[i], sorted[j]);
    }

    private static (List<Told> Told, DiplomaticRecord Record) Build(string set)
    {
        var told = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Chancery.Reading.Tests", "Merging", $"{set}.txt"))
            .Split("\n== ").Skip(1).Select((block, i) => Told.Of(block, i)).ToList();
        return (told, RecordBuilder.Build([.. told.Select(t => Repository.Reader.Read(t.Report).Reading!)], []));
    }

    private sealed record Told(string[] Truth, string Language, bool IsCopy, string Text, Report Report)
    {
        public string Id { get; } = Report.ComputeId();

        public static Told Of(string block, int number)
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            var head = block[..end].Split(' ');
            var text = block[(end + 1)..].TrimEnd();
            return new Told([.. head.Skip(1).Where(h => h[0] != '=')], head[0], head[^1] == "=copy", text, new Report($"story-{number}.txt", text));
        }
    }
}
