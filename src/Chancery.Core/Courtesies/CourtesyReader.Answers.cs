using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Courtesies;

/// <summary>Answers to invitations, and visits told to be made on one.</summary>
internal sealed partial class CourtesyReader
{
    private readonly Dictionary<Node, Actor> acceptances = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Clause> favours = [];
    private readonly List<Actor> invitees = [];

    /// <summary>Who accepted an invitation with this verb; null where it accepts none.</summary>
    public Actor? AcceptanceBy(Node verb) => acceptances.TryGetValue(verb, out var by) ? by : null;

    /// <summary>Whether a request only asks somebody to convey a courtesy.</summary>
    public bool IsFavour(Clause? clause) => clause is not null && favours.Contains(clause);

    private bool IsAnswer(Clause clause, CourtesyParts parts)
    {
        var named = parts.Nouns.Exists(n => n["type"] == "invitation") || IsAnswered(clause);
        return clause["act"] switch
        {
            "accept" => named || clause["of"] == "invitation" || (IsOpenFor(clause) && parts.WhatStart < 0 && !clause.Passive),
            "oppose" => named && clause["declines"] is not null,
            _ => named && clause["declines"] is not null,
        };
    }

    /// <summary>Whether the subject has an invitation to answer.</summary>
    private bool IsOpenFor(Clause clause) => told.Exists(c => c is { Type: CourtesyType.Invitation, Accepted: null } && clause.Speakers.Exists(a => AnswersTo(c, a)))
        || (clause.Subject is [{ Item.Class: KnownClass.Pronoun }] && told is [.., { Type: CourtesyType.Invitation, Accepted: null, To: not null } last] && last.Start >= chart[Math.Max(0, clause.Verb.Start - 60)].Start);

    private static bool AnswersTo(CourtesyReading invitation, Actor actor)
    {
        var label = Label(actor);
        var party = actor.Side;
        return label is not null && label != invitation.From
            && (label == invitation.To || (party is not null && party == invitation.ToParty) || (invitation.To is null && (party is null || party != invitation.FromParty)));
    }

    private void Answer(Clause clause, CourtesyParts parts, int end, int? engagement)
    {
        if (clause.Future || clause.Ought)
        {
            return;
        }

        var accepted = (clause["act"] == "accept") != clause.Negated;
        if (clause["declines"] is not null && clause.Negated)
        {
            return;
        }

        var rule = $"courtesy.{(accepted ? "accept" : "decline")}({clause["lemma"]})";
        var suffered = IsAnswered(clause);
        var doers = suffered ? Resolved(parts.By) : clause.Speakers;
        var by = doers.FirstOrDefault(a => Label(a) is not null);
        if (clause.Subject is [{ Item.Class: KnownClass.Pronoun } pronoun] && invitees.LastOrDefault() is { Node: not null } invitee && told.FindLast(c => c.Type == CourtesyType.Invitation)?.From == Label(by))
        {
            // "X invited him, and he accepted": not the one who invites
            by = invitee with { Node = pronoun };
        }

        var answerer = by?.Node is null ? null : Label(by);
        var words = context.Evidence("accepted", accepted ? "true" : "false", clause.Verb.Start, clause.Verb.End, rule);
        var who = by?.Node is { } node ? context.Evidence("answeredBy", answerer, node.Start, node.End, rule) : null;
        var senders = Resolved(parts.Senders);
        var last = Sought(by, senders);
        if (suffered && by?.Node is null && last is not null)
        {
            answerer = told.First(c => c.Start == last.Start).To;
            by = invitees.FindLast(a => Label(a) == answerer);
        }

        if (accepted && (by?.Node is not null || by?.Person is not null) && (last is not null || parts.Nouns.Exists(n => n["type"] == "invitation")))
        {
            acceptances[clause.Verb] = by;
        }

        if (last is not null)
        {
            for (var i = 0; i < told.Count; i++)
            {
                if (told[i].Type == CourtesyType.Invitation && told[i].Start == last.Start && told[i].Accepted is null)
                {
                    told[i] = told[i] with { Accepted = accepted, AnsweredBy = answerer, Evidence = [.. told[i].Evidence, words, .. who is null ? [] : new[] { who }] };
                }
            }

            return;
        }

        if (!(suffered || parts.Nouns.Exists(n => n["type"] == "invitation")) || (answerer is null && senders.Count == 0))
        {
            return;
        }

        Add(CourtesyType.Invitation, clause, end, new CourtesyPeople(senders, [], [.. by is null ? [] : new[] { by }]), parts, engagement, rule);
        told[^1] = told[^1] with { Accepted = accepted, AnsweredBy = answerer, Evidence = [.. told[^1].Evidence, words, .. who is null ? [] : new[] { who }] };
    }

    /// <summary>"the invitation was accepted", "had that invitation accepted": the invitation stands before the verb.</summary>
    private bool IsAnswered(Clause clause)
    {
        for (var t = Math.Max(0, clause.Verb.Start - 5); t < clause.Verb.Start; t++)
        {
            if (chart.Find(t, KnownClass.CourtesyNoun) is { } noun && noun["type"] == "invitation" && (clause.Passive || noun.End == clause.Verb.Start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The invitation that is answered: the last open one that was for whoever answers, and from whoever is named as inviting.</summary>
    private CourtesyReading? Sought(Actor? by, List<Actor> senders) => told.FindLast(c => c is { Type: CourtesyType.Invitation, Accepted: null }
        && (by?.Node is null || AnswersTo(c, by))
        && (senders.Count == 0 || c.From is null || senders.Exists(a => Label(a) == c.From || (a.Side is { } party && party == c.FromParty))));

    /// <summary>"at the invitation of X": whoever came accepted it.</summary>
    private void ReadInvitedBy(int s, int? engagement)
    {
        var nodes = context.Nodes[s];
        for (var i = 0; i + 1 < nodes.Count; i++)
        {
            if (nodes[i] is { Kind: NodeKind.Preposition } preposition && preposition["fn"] == "invitation" && nodes[i + 1].Kind == NodeKind.Actor)
            {
                ReadInvitedBy(s, preposition, nodes, engagement);
            }
        }
    }

    private void ReadInvitedBy(int s, Node preposition, List<Node> nodes, int? engagement)
    {
        List<Node> hosts = [nodes[preposition.Index + 1]];
        for (var j = preposition.Index + 3; j < nodes.Count && nodes[j - 1].Kind == NodeKind.Conjunction && nodes[j].Kind == NodeKind.Actor; j += 2)
        {
            hosts.Add(nodes[j]);
        }

        var senders = Resolved(hosts);
        if (Invited(s, preposition, senders) is not { } clause)
        {
            return;
        }

        var guests = clause.Speakers.FindAll(a => Label(a) is { } label && !senders.Exists(h => Label(h) == label));
        var visit = VisitOf(clause, nodes);
        var parts = new CourtesyParts { WhatStart = visit?.Start ?? -1, WhatEnd = visit is null ? 0 : WhereTo(visit, clause), Date = clause.Complements.SelectMany(c => c.Nodes).FirstOrDefault(n => n.Kind == NodeKind.Date) };
        var rule = $"courtesy.invitation({preposition.Item?.Lexeme?.Form})";
        var first = told.Count;
        Add(CourtesyType.Invitation, preposition.Start, hosts[^1].End, new CourtesyPeople(senders, [], guests), parts, engagement, rule, future: clause.Future);
        for (var k = first; k < told.Count; k++)
        {
            told[k] = told[k] with { Accepted = true, AnsweredBy = told[k].To, Evidence = [.. told[k].Evidence, context.Evidence("accepted", "true", preposition.Start, preposition.End, rule)] };
        }
    }

    /// <summary>One past the destination where it stands directly behind the visit.</summary>
    private static int WhereTo(Node visit, Clause clause)
    {
        var where = clause.Complements.SelectMany(c => c.Nodes).FirstOrDefault(n => n.Start >= visit.End && n.Start <= visit.End + 2);
        return where is { Kind: NodeKind.Place } or { Kind: NodeKind.Actor, Item.Class: KnownClass.Party } ? where.End : visit.End;
    }

    /// <summary>The clause that tells of the one invited: the nearest before that has a subject of another name, else the first behind.</summary>
    private Clause? Invited(int s, Node preposition, List<Actor> senders)
    {
        bool Fits(Clause c) => !c.Negated && c.Speakers.Exists(a => Label(a) is { } label && !senders.Exists(h => Label(h) == label));
        var clauses = context.Clauses[s];
        return senders.Count == 0 ? null
            : clauses.FindLast(c => c.Verb.Start < preposition.Start && Fits(c)) ?? clauses.Find(c => c.Verb.Start > preposition.Start && Fits(c));
    }

    private static Node? VisitOf(Clause clause, List<Node> nodes) => clause["frame"] == "visit" ? clause.Verb
        : clause.Complements.SelectMany(c => c.Nodes).FirstOrDefault(n => n.Kind == NodeKind.Event) ?? nodes.Find(n => n.Kind == NodeKind.Event && n["frame"] == "visit");
}
