using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>Signings, told by a verb or by a noun.</summary>
internal sealed partial class SpeechReader
{
    /// <summary>So many words at the head of a sentence may name the document that it is about.</summary>
    private const int DocumentAt = 4;

    /// <summary>So many sentences behind a signing may still tell what was signed.</summary>
    private const int DocumentBehind = 2;

    private void ReadSigned(Trigger trigger, int s, EventDraft? engagement, string[] sides)
    {
        TellMatter(trigger);
        if (engagement is null || (trigger.Planned && !IsSettled(trigger, s)) || trigger.Clause is not { } clause || clause.Subordinate || clause.NonFinite || clause.Negated)
        {
            return;
        }

        if (clause.Of("object") is [{ Item.Class: KnownClass.Person or KnownClass.Name }, ..] || (trigger.Node.Index > 0 && trigger.Sentence[trigger.Node.Index - 1] is { Kind: NodeKind.Auxiliary } to && to["be"] is not null && to["finite"] is null && !clause.Future))
        {
            // "signed a striker", "a declaration, to be signed at the end"
            return;
        }

        if (!trigger.Planned && trigger.Node["form"] is null && trigger.Node.Index + 1 < trigger.Sentence.Count && trigger.Sentence[trigger.Node.Index + 1] is { Kind: NodeKind.Date or NodeKind.Preposition } at
            && (at.Kind == NodeKind.Date ? at : trigger.Node.Index + 2 < trigger.Sentence.Count ? trigger.Sentence[trigger.Node.Index + 2] : at) is { Kind: NodeKind.Date } year && year["y"] is not null && year["d"] is null)
        {
            // "Hiệp ước được ký năm 2010": of some year, and no news
            return;
        }

        var signing = engagements.Find(e => e.Kind == EngagementKind.Signing && ReferenceEquals(e.Anchor, trigger.Node));
        if (signing is { Status: EngagementStatus.Referred } && !trigger.Planned)
        {
            return;
        }

        if ((!HasInstrument(trigger.Start, trigger.End) && !clause.Passive) || (clause.Passive && context.Chart.HasWithin(context.BodyStart[s], trigger.Node.Start, KnownClass.Absence)))
        {
            return;
        }

        var by = SpeakersOf(trigger, sides, out _, out _);
        AddSigned(signing ?? engagement, by.Count > 1 ? by : [.. sides], clause.Passive ? context.BodyStart[s] : trigger.Node.Start, trigger.End, trigger.Rule, sides, clause.Passive && !TellsMatterBehind(trigger) ? trigger.Node.Start : MatterEnd(trigger), trigger.Planned ? DueOf(trigger) : null);
    }

    /// <summary>A signing that is no news ("signed in 2010") or not settled ("are expected to sign") yields no undertaking; what the document is about is told all the same.</summary>
    private void TellMatter(Trigger trigger)
    {
        if (engagements.Find(e => e.Kind == EngagementKind.Signing && ReferenceEquals(e.Anchor, trigger.Node)) is { Status: not EngagementStatus.Main } signing && trigger.Clause is { Passive: false })
        {
            signing.Topics.UnionWith(topics.Find(trigger.Start, MatterEnd(trigger), signing.Parties, weak: true).Select(static t => t.Id));
        }
    }

    /// <summary>"five memoranda were signed on tourism, energy and education": what they are about stands behind the verb.</summary>
    private bool TellsMatterBehind(Trigger trigger) =>
        context.Chart.Find(trigger.Node.End, KnownClass.Preposition) is { } on && on["matter"] is not null && context.Chart.HasWithin(on.End, Math.Min(trigger.End, on.End + 2), KnownClass.Topic);

    /// <summary>"will sign a trade pact this year": told as settled, not as expected.</summary>
    private bool IsSettled(Trigger trigger, int s)
    {
        var passive = trigger.Clause is { Passive: true };
        var at = trigger.Node.Index - 1;
        while (at > 0 && passive && trigger.Sentence[at].Kind is NodeKind.Auxiliary or NodeKind.Other)
        {
            // "would soon be signed"
            at--;
        }

        return at >= 0 && trigger.Sentence[at] is { Kind: NodeKind.Modal } modal && modal["future"] is not null && modal["planned"] is null && (modal["past"] is null || (passive && SaidInPassing(trigger, s) is not null))
            && (passive ? HasInstrument(context.BodyStart[s], trigger.Node.Start) : HasInstrument(trigger.Start, trigger.End));
    }

    /// <summary>"witnessed the signing of 14 cooperation documents": the noun tells what the verb would.</summary>
    private void ReadSigningNoun(int s, string[] sides)
    {
        var noun = context.Nodes[s].Find(n => n.Kind == NodeKind.Event && n["frame"] == "signing");
        if (noun is not null)
        {
            ReadSigningNoun(s, noun, sides);
        }
    }

    /// <summary>"They signed an agreement. Under the agreement, …", "This document also covers …": what is told of a document behind its signing is what it is about.</summary>
    private void TellDocument(int s)
    {
        var start = context.BodyStart[s];
        var end = Math.Min(start + DocumentAt, context.Sentences[s].End);
        if (!HasInstrument(start, end) || context.Chart.HasWithin(start, end, KnownClass.Verb)
            || SigningBefore(s) is not { } signing
            || topics.Find(start, context.Sentences[s].End, signing.Parties, weak: false) is not [{ Id: not "strategic-partnership" }, ..] found)
        {
            return;
        }

        signing.Topics.Remove("strategic-partnership");
        signing.Topics.UnionWith(found.Select(static t => t.Id));
    }

    /// <summary>The signing told last, a few sentences before at most.</summary>
    private EventDraft? SigningBefore(int s) => engagements.FindLast(e => e.Kind == EngagementKind.Signing && e.Sentence < s && e.Sentence >= s - DocumentBehind);

    private void ReadSigningNoun(int s, Node noun, string[] sides)
    {
        var signing = engagements.Find(e => e.Kind == EngagementKind.Signing && e.Status == EngagementStatus.Main && (ReferenceEquals(e.Anchor, noun) || e.InTitle));
        if (signing is null || agreements.Exists(a => a.Type == AgreementType.Signed && a.Engagement == IndexOf(signing)))
        {
            return;
        }

        AddSigned(signing, signing.Parties.Count > 1 ? signing.Parties : [.. sides], noun.Start, context.Sentences[s].End, signing.Rule, sides, context.Sentences[s].End);
    }

    private void AddSigned(EventDraft engagement, List<string> parties, int from, int to, string rule, string[] sides, int matterEnd, Dates.Edtf? due = null)
    {
        if (to - from < 4 && !HasInstrument(from, to))
        {
            return;
        }

        var found = topics.Find(from, matterEnd, sides, weak: true);
        found = found.Count > 0 || matterEnd == to ? found : topics.Find(from, to, sides, weak: true);
        found = found.Count > 0 ? found : [new TopicMention(MatterOfRound(parties) ?? "strategic-partnership", from, to)];
        var told = agreements.FindAll(a => a.Type == AgreementType.Signed && a.Due == due && a.By.Length == parties.Count && parties.TrueForAll(a.By.Contains)).ConvertAll(a => a.Topic);
        foreach (var (topic, at, _) in found)
        {
            if (told.Contains(topic) || (told.Count > 0 && topic == "strategic-partnership"))
            {
                // what was signed is told again
                continue;
            }

            var (quote, start, end) = found.Count > 1 ? Part(from, to, found, at) : context.Quote(from, to);
            engagement.Topics.Add(topic);
            agreements.Add(new AgreementReading
            {
                Type = AgreementType.Signed, By = [.. parties], Topic = topic, Due = due, Quote = quote, Start = start, End = end,
                Engagement = IndexOf(engagement), Rule = rule,
            });
        }
    }

    /// <summary>"signed the minutes of the conference": about what the name of the round says; null where no round of these parties has such a name.</summary>
    private string? MatterOfRound(List<string> parties) =>
        engagements.Find(e => e is { Status: EngagementStatus.Main, Kind: EngagementKind.Dialogue, MechanismItem: not null } && parties.TrueForAll(e.Parties.Contains)) is { } round ? SubjectOf(round.MechanismItem) : null;

    private bool HasInstrument(int start, int end) => context.Chart.HasWithin(start, end, KnownClass.Instrument);
}
