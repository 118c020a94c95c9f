using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>Writes decisions on things of a record, with the words of the reports that they are about.</summary>
/// <remarks>All members throw <see cref="ArgumentException"/> where the record does not hold what is named; its message is for the user.</remarks>
public sealed class DecisionWriter(DiplomaticRecord record, string who, string when, string why)
{
    private readonly RecordAnchors _anchors = new(record);

    /// <summary>The two are one engagement, person or mechanism.</summary>
    public Decision Join(string one, string other) => Make(
        (Type(one), Type(other)) switch
        {
            ('e', 'e') => DecisionRuling.SameEngagement,
            ('p', 'p') => DecisionRuling.SamePerson,
            ('m', 'm') => DecisionRuling.SameMechanism,
            _ => throw new ArgumentException($"{one} and {other} cannot be one: name two engagements, two persons or two mechanisms"),
        },
        one,
        other,
        _anchors.Of(one),
        _anchors.Of(other));

    /// <summary>The two are not one, whatever speaks for it.</summary>
    public Decision KeepApart(string one, string other) => Make(
        (Type(one), Type(other)) switch
        {
            ('e', 'e') => DecisionRuling.DifferentEngagement,
            ('p', 'p') => DecisionRuling.DifferentPerson,
            _ => throw new ArgumentException($"{one} and {other} cannot be kept apart: name two engagements or two persons"),
        },
        one,
        other,
        _anchors.Of(one),
        _anchors.Of(other));

    /// <summary>What these reports tell is another engagement, or another person of the same name.</summary>
    /// <param name="reports">Ids of reports, or their sources.</param>
    public Decision SplitReports(string subject, IReadOnlyCollection<string> reports)
    {
        var ids = reports.Select(_anchors.Report).ToHashSet(StringComparer.Ordinal);
        if (Type(subject) == 'p')
        {
            var names = _anchors.Of(subject);
            return Make(DecisionRuling.DifferentPerson, subject, string.Join(' ', ids.Order(StringComparer.Ordinal)), names, [.. ids.Order(StringComparer.Ordinal).SelectMany(r => names.Select(n => n with { Report = r }))]);
        }

        var all = _anchors.Of(subject);
        ImmutableArray<DecisionAnchor> parted = [.. all.Where(a => a.Report is not null && ids.Contains(a.Report))];
        return parted.IsEmpty || parted.Length == all.Length
            ? throw new ArgumentException($"{subject} cannot be split so: name some of its reports, not {(parted.IsEmpty ? "others" : "all")}")
            : Make(DecisionRuling.DifferentEngagement, subject, string.Join(' ', ids.Order(StringComparer.Ordinal)), [.. all.Except(parted)], parted);
    }

    /// <summary>Whoever is written so is somebody else.</summary>
    public Decision SplitSpelling(string person, string spelling)
    {
        var all = Type(person) == 'p' ? _anchors.Of(person) : throw new ArgumentException($"{person} is no person; a spelling can be split off a person only");
        ImmutableArray<DecisionAnchor> parted = [.. all.Where(a => string.Equals(a.Words, spelling, StringComparison.Ordinal))];
        return parted.IsEmpty || parted.Length == all.Length
            ? throw new ArgumentException($"'{spelling}' cannot be split off: {person} is written {string.Join(", ", all.Select(a => $"'{a.Words}'"))}")
            : Make(DecisionRuling.DifferentPerson, person, spelling, [.. all.Except(parted)], parted);
    }

    /// <summary>A field has this value; an empty one empties it.</summary>
    public Decision Correct(string subject, string field, string? value) => Make(DecisionRuling.Field, subject, $"{field}={value}", _anchors.Of(subject), []);

    /// <summary>No such engagement took place or is planned.</summary>
    public Decision Reject(string engagement) => Type(engagement) == 'e'
        ? Make(DecisionRuling.Spurious, engagement, null, _anchors.Of(engagement), [])
        : throw new ArgumentException($"{engagement} is no engagement; only engagements can be rejected");

    /// <summary>What the record says is right; it is reported when the record comes to say something else.</summary>
    public Decision Confirm(string subject) => Type(subject) switch
    {
        'e' => Make(DecisionRuling.Confirm, subject, EngagementFields.Summary(_anchors.Engagement(subject)), _anchors.Of(subject), []),
        'p' => Make(DecisionRuling.Confirm, subject, PersonSummary(_anchors.Person(subject)), _anchors.Of(subject), []),
        _ => throw new ArgumentException($"{subject} cannot be confirmed; engagements and persons can"),
    };

    /// <summary>A remark beside an engagement or person.</summary>
    public Decision Note(string subject, string text) => Type(subject) is 'e' or 'p'
        ? Make(DecisionRuling.Note, subject, text, _anchors.Of(subject), [])
        : throw new ArgumentException($"{subject} cannot be annotated; engagements and persons can");

    /// <summary>What a confirmation of a person confirms.</summary>
    internal static string PersonSummary(RecordPerson person) => $"name={person.Name}; party={person.Party}";

    /// <summary>Id of a decision: a hash of all that it says.</summary>
    internal static string IdOf(Decision d) => StableId.Of(
        "d",
        [d.Ruling, d.Subject, d.Other, d.Who, d.When, d.Why, .. d.SubjectAt.Append(null).Concat(d.OtherAt).Select(a => string.Create(CultureInfo.InvariantCulture, $"{a?.Report} {a?.Start} {a?.End} {a?.Words} {a?.Party}"))]);

    private static char Type(string id) => id.Length > 1 && id[1] == '-' ? id[0] : ' ';

    private Decision Make(string ruling, string subject, string? other, ImmutableArray<DecisionAnchor> subjectAt, ImmutableArray<DecisionAnchor> otherAt)
    {
        var decision = new Decision("", ruling, subject, other, who, when, why, false) { About = _anchors.Title(subject), SubjectAt = subjectAt, OtherAt = otherAt };
        return decision with { Id = IdOf(decision) };
    }
}
