using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Publishing.Subjects;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Cards;

/// <summary>Finds a subject of the record and writes its card.</summary>
public static class ShowWriter
{
    /// <summary>What an id or words may mean: the one whose id it is, else those whose whole name it is, else people and mechanisms whose
    /// name has all the words, else engagements whose title, date, place and parties have them, else reports whose source has them.</summary>
    /// <returns>One where the query is plain, several to choose from, empty where nothing matches. Case and diacritics do not count.</returns>
    public static ImmutableArray<Subject> Find(DiplomaticRecord record, string query, IReadOnlyDictionary<string, string>? partyNames = null)
    {
        var index = new RecordIndex(record);
        var names = new EngagementNames(index, new Labels(null, partyNames));
        var all = Subjects(index, names);
        var words = Folding.Fold(query);
        return [.. FirstNotEmpty(
            all.Where(s => string.Equals(s.Subject.Id, query.Trim(), StringComparison.Ordinal)),
            all.Where(s => s.Names.Any(n => string.Equals(Folding.Fold(n), words, StringComparison.Ordinal))),
            all.Where(s => s.Subject.Kind is SubjectKind.Person or SubjectKind.Mechanism && s.Names.Any(n => Folding.HasWords(Folding.Fold(n), words))),
            all.Where(s => s.Subject.Kind != SubjectKind.Report && s.Names.Any(n => Folding.HasWords(Folding.Fold(n), words))),
            all.Where(s => s.Names.Any(n => Folding.HasWords(Folding.Fold(n), words))))];
    }

    /// <summary>The card of a subject that <see cref="Find"/> gave.</summary>
    /// <exception cref="ArgumentException">The record has no such subject.</exception>
    public static Card Write(DiplomaticRecord record, Subject subject, IReadOnlyDictionary<string, string>? topics = null, IReadOnlyDictionary<string, string>? partyNames = null)
    {
        var context = new CardContext(new RecordIndex(record), new Labels(topics, partyNames));
        return subject.Kind switch
        {
            SubjectKind.Person when context.Index.People.TryGetValue(subject.Id, out var person) => PersonCard.Write(context, subject, person),
            SubjectKind.Mechanism when context.Index.Mechanisms.TryGetValue(subject.Id, out var mechanism) => MechanismCard.Write(context, subject, mechanism),
            SubjectKind.Engagement when context.Index.Engagements.TryGetValue(subject.Id, out var engagement) => EngagementCard.Write(context, subject, engagement),
            SubjectKind.Report when context.Index.Reports.TryGetValue(subject.Id, out var report) => ReportCard.Write(context, subject, report),
            _ => throw new ArgumentException($"the record has no {Phrase.Word(subject.Kind)} {subject.Id}", nameof(subject)),
        };
    }

    private static List<(Subject Subject, IEnumerable<string> Names)> Subjects(RecordIndex index, EngagementNames names) =>
    [
        .. index.Record.People.Select(p => (new Subject(SubjectKind.Person, p.Id, p.Name), p.Names.Append(p.Name))),
        .. index.Record.Mechanisms.Select(m => (new Subject(SubjectKind.Mechanism, m.Id, m.Name), (IEnumerable<string>)[m.Name])),
        .. index.Sorted(index.Record.Engagements).Select(e =>
        {
            var title = $"{names.Title(e)}, {names.When(e)}";
            return (new Subject(SubjectKind.Engagement, e.Id, title), (IEnumerable<string>)[names.Noun(e), $"{title} {e.Date} {e.Place} {string.Join(' ', e.Parties)}"]);
        }),
        .. index.Record.Reports.Select(r => (new Subject(SubjectKind.Report, r.Id, Title(r)), (IEnumerable<string>)[r.Source])),
    ];

    private static string Title(RecordReport report) =>
        $"{report.Source}{(report.Outlet is null ? "" : $" ({report.Outlet})")}{(report.Published is { } day ? $", {DateWords.Of(day)}" : "")}";

    private static List<Subject> FirstNotEmpty(params IEnumerable<(Subject Subject, IEnumerable<string> Names)>[] searches) =>
        searches.Select(s => s.Select(x => x.Subject).ToList()).FirstOrDefault(s => s.Count > 0) ?? [];
}
