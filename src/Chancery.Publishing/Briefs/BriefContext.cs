using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Publishing.Subjects;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Briefs;

/// <summary>What all sections share: the record, the engagements of these parties, and the numbering of sources.</summary>
internal sealed class BriefContext
{
    /// <summary>Longer lists keep their latest entries and say how many there are.</summary>
    public const int Longest = 15;

    /// <summary>A sentence that more reports carry cites the latest of them.</summary>
    private const int MostCited = 6;

    private readonly List<string> _cited = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _codes;
    private readonly HashSet<string> _sharedIds;
    private readonly HashSet<string> _sharedReports;

    public BriefContext(DiplomaticRecord record, IReadOnlyList<string> parties, Labels labels)
    {
        Index = new RecordIndex(record);
        Labels = labels;
        Names = new EngagementNames(Index, labels);
        Spellings = new NameEvidence(record);
        Parties = [.. parties];
        Shared = Index.Sorted(record.Engagements.Where(e => parties.All(p => e.Parties.Contains(p, StringComparer.Ordinal)) && !IsTourOfOthers(e, parties)));
        LatestYear = record.Reports.Max(r => r.Published?.Start.Year);
        _sharedIds = [.. Shared.Select(e => e.Id)];
        _sharedReports = [.. Shared.SelectMany(e => e.Reports)];
        _codes = [.. record.Engagements.SelectMany(e => e.Parties)];
        MainLanguage = record.Reports.CountBy(r => r.Lang).OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).Select(l => l.Key).FirstOrDefault();
    }

    public RecordIndex Index { get; }

    public Labels Labels { get; }

    public EngagementNames Names { get; }

    public NameEvidence Spellings { get; }

    public ImmutableArray<string> Parties { get; }

    /// <summary>"Vietnam and Japan".</summary>
    public string Sides => Labels.Parties(Parties);

    /// <summary>Engagements in which all the parties take part, earliest first, those without a place in time last.</summary>
    public IReadOnlyList<RecordEngagement> Shared { get; }

    /// <summary>Year of the latest report on file; null where no report tells when it was published.</summary>
    public int? LatestYear { get; }

    /// <summary>Language of most reports: where reports of several languages say one thing, its words come first.</summary>
    private string? MainLanguage { get; }

    public IReadOnlyList<string> CitedReports => _cited;

    /// <summary>A journey by people of another side that leads to all of these parties: it does not bring them together.</summary>
    private static bool IsTourOfOthers(RecordEngagement engagement, IReadOnlyList<string> parties) =>
        parties.Count > 1 && engagement.Kind is EngagementKind.Visit && engagement.Parties.Length > parties.Count
        && engagement.Participants.Where(p => p.Role == ParticipantRole.Guest && p.Party is not null).Select(p => p.Party!).ToList() is { Count: > 0 } guests
        && !guests.Exists(g => parties.Contains(g, StringComparer.Ordinal));

    public bool IsShared(string? engagement) => engagement is not null && _sharedIds.Contains(engagement);

    /// <summary>Whether a word is the code of a party that the record knows.</summary>
    public bool IsCode(string word) => _codes.Contains(word);

    /// <summary>Whether the report tells of an engagement of these parties.</summary>
    public bool TellsOfShared(string report) => _sharedReports.Contains(report);

    public BriefCitation Cite(string report, string? quote = null, int? start = null, int? end = null)
    {
        if (!_numbers.TryGetValue(report, out var number))
        {
            _cited.Add(report);
            number = _cited.Count;
            _numbers.Add(report, number);
        }

        return new BriefCitation(number, report, quote, start, end);
    }

    /// <summary>Why an engagement is placed as it is: for each thing concluded ("Year 2018") the first reason.</summary>
    public ImmutableArray<BriefSentence> Reasoning(RecordEngagement engagement) =>
    [
        .. engagement.Reasoning.DistinctBy(r => r.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? r[..colon] : r, StringComparer.Ordinal)
            .Select(r => new BriefSentence(Phrase.Capital(Reasons.Written(r, Number)).TrimEnd('.'), CiteDated(engagement))),
    ];

    private string? Number(string word) => Index.Reports.ContainsKey(word) ? FormattableString.Invariant($"[{Cite(word).Number}]") : null;

    public int? NumberOf(string? report) => report is not null && _numbers.TryGetValue(report, out var number) ? number : null;

    /// <summary>One citation a report, in order of number; of many reports the latest.</summary>
    public ImmutableArray<BriefCitation> CiteAll(IEnumerable<string> reports)
    {
        var all = reports.Distinct(StringComparer.Ordinal).ToList();
        var chosen = all.Count <= MostCited ? all : [.. all.OrderByDescending(PublishedOf, StringComparer.Ordinal).ThenBy(r => r, StringComparer.Ordinal).Take(MostCited)];
        return [.. InOrder(chosen, r => r).Select(r => Cite(r)).OrderBy(c => c.Number)];
    }

    private string PublishedOf(string report) => Index.Reports.TryGetValue(report, out var r) && r.Published is { } day ? day.ToString() : "";

    /// <summary>The engagement's reports, and those of the rounds that bound its date.</summary>
    public ImmutableArray<BriefCitation> CiteDated(RecordEngagement engagement) =>
        CiteAll(engagement.Reports.Concat(Index.PlaceOf(engagement).BoundBy.SelectMany(id => Index.Engagement(id)?.Reports ?? [])));

    /// <summary>Main language first, then by date of publication; the order in which sources are preferred and numbered.</summary>
    public IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, string> report) => items
        .OrderBy(x => Index.Reports.TryGetValue(report(x), out var r) && string.Equals(r.Lang, MainLanguage, StringComparison.Ordinal) ? 0 : 1)
        .ThenBy(x => Index.Reports.TryGetValue(report(x), out var r) && r.Published is { } day ? day.ToString() : "~", StringComparer.Ordinal)
        .ThenBy(x => Index.Reports.TryGetValue(report(x), out var r) ? r.Source : "", StringComparer.Ordinal)
        .ThenBy(report, StringComparer.Ordinal);

    public string Occasion(RecordEngagement engagement) => Names.Occasion(engagement, Parties);

    /// <summary>The latest entries, and the note for what was left out.</summary>
    public static (IReadOnlyList<T> Kept, string? Note) Cap<T>(IReadOnlyList<T> latestFirst, string what) => latestFirst.Count <= Longest
        ? (latestFirst, null)
        : ([.. latestFirst.Take(Longest)], FormattableString.Invariant($"The latest {Longest} of {latestFirst.Count} {what} are shown."));

    /// <summary>One note for several lists that were cut.</summary>
    public static string? Notes(IEnumerable<string?> notes) => string.Join(' ', notes.OfType<string>()) is { Length: > 0 } note ? note : null;
}
