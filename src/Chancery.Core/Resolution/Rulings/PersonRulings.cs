using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.People;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>The decisions on persons, applied to the spellings on file. What one decision parts no other joins.</summary>
internal sealed class PersonRulings
{
    private readonly RulingBook _book;
    private readonly FormFinder _finder;
    private readonly ImmutableArray<PersonRuling> _parting;
    private readonly List<(PersonRuling Ruling, bool Needed)> _joined = [];

    public PersonRulings(RulingBook book, IReadOnlyCollection<PersonForm> forms)
    {
        _book = book;
        _finder = new FormFinder(forms);
        _parting = [.. book.Of(DecisionRuling.DifferentPerson).Where(d => d.Other is not null).Select(Parting).Where(p => p.Subject.Count > 0 && p.Other.Count > 0)];
    }

    /// <summary>The decision by which a mention is somebody else than those of the same spelling; null for nearly all.</summary>
    public static string? PartOf(RulingBook book, PersonMention mention) => book.Of(DecisionRuling.DifferentPerson)
        .FirstOrDefault(d => d.OtherAt.Any(a =>
            string.Equals(a.Report, mention.Report.Id, StringComparison.Ordinal)
            && string.Equals(a.Words, mention.Name.Text, StringComparison.Ordinal)
            && string.Equals(a.Party, mention.Party, StringComparison.Ordinal)))?.Id;

    public bool KeepsApart(PersonForm a, PersonForm b) => PartedBy(a, b) is not null;

    /// <summary>Joins what was ruled to be one person, whatever speaks against it but another decision.</summary>
    public void Join(DisjointSets sets, IReadOnlyList<PersonForm> forms, List<PersonLink> links)
    {
        foreach (var ruling in _book.Of(DecisionRuling.SamePerson).Select(d => new PersonRuling(d, [.. _finder.Find(d.Subject, d.SubjectAt)], [.. _finder.Find(d.Other, d.OtherAt)])))
        {
            if (ruling.Subject.Count == 0 || ruling.Other.Count == 0)
            {
                continue;
            }

            var needed = false;
            var first = ruling.Subject.MinBy(f => f.Ordinal)!;
            foreach (var form in ruling.Subject.Union(ruling.Other).OrderBy(f => f.Ordinal).Where(f => sets.Find(f.Ordinal) != sets.Find(first.Ordinal)))
            {
                var parting = sets.Members(first.Ordinal).SelectMany(i => sets.Members(form.Ordinal).Select(j => PartedBy(forms[i], forms[j]))).FirstOrDefault(p => p is not null);
                if (parting is not null)
                {
                    _book.Ledger.Mark(ruling.Decision, DecisionState.Overruled, $"{parting.Decision.Id} keeps them apart");
                    continue;
                }

                needed = true;
                sets.Join(first.Ordinal, form.Ordinal);
                links.Add(new PersonLink(first, form, NameRelation.None, null, $"one by {ruling.Decision.Id}"));
            }

            _joined.Add((ruling, needed));
        }
    }

    /// <summary>Gives each person the decisions on the name and the notes, and says what became of joins and partings.</summary>
    public void Settle(IReadOnlyCollection<PersonDraft> people)
    {
        if (_book.All.IsEmpty)
        {
            return;
        }

        var owners = people.SelectMany(p => p.Forms.Select(f => (Form: f, Person: p))).ToDictionary(p => p.Form, p => p.Person);
        var byId = people.SelectMany(p => p.Aliases.Append(p.Id).Select(id => (Id: id, Person: p))).ToLookup(p => p.Id, p => p.Person, StringComparer.Ordinal);
        _book.MarkTies("person", _joined.Select(j => (j.Ruling.Decision, j.Needed, Ids(j.Ruling))), _parting.Select(p => (p.Decision, Ids(p))));
        foreach (var (owner, fields, remarks) in _book.Singles('p', Owner, o => o.Id))
        {
            owner.Rulings = fields;
            owner.Remarks = remarks;
        }

        IEnumerable<string> Ids(PersonRuling ruling) => ruling.Subject.Concat(ruling.Other).Select(f => owners[f].Id);

        PersonDraft? Owner(Decision decision)
        {
            var at = _finder.Find(null, decision.SubjectAt);
            return at.IsEmpty
                ? byId[decision.Subject].FirstOrDefault()
                : at.GroupBy(f => owners[f]).OrderByDescending(g => g.Count()).ThenBy(g => g.Min(f => f.Ordinal)).First().Key;
        }
    }

    private PersonRuling? PartedBy(PersonForm a, PersonForm b)
    {
        foreach (var parting in _parting)
        {
            if (parting.Parts(a, b))
            {
                return parting;
            }
        }

        return null;
    }

    /// <summary>The other side may be told by an id, a spelling, or the reports that mean somebody else.</summary>
    private PersonRuling Parting(Decision decision)
    {
        var other = decision.OtherAt.Any(a => a.Report is not null)
            ? _finder.Find(null, decision.OtherAt).Where(f => f.Part == decision.Id).ToHashSet()
            : _finder.Find(decision.Other, decision.OtherAt).ToHashSet();
        if (decision.OtherAt.IsEmpty)
        {
            other.RemoveWhere(f => !f.AnswersAlone(decision.Other!));
        }

        var subject = _finder.Find(decision.Subject, decision.SubjectAt).ToHashSet();
        subject.ExceptWith(other);
        return new PersonRuling(decision, subject, other);
    }
}
