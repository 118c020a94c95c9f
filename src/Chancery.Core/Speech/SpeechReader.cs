using System.Collections.Immutable;
using Chancery.Core.Courtesies;
using Chancery.Core.Events;
using Chancery.Core.Instruments;
using Chancery.Core.Reading;
using Chancery.Core.Readings;
using Chancery.Core.Text;

namespace Chancery.Core.Speech;

/// <summary>Reads what was said at the engagements: undertakings, positions, courtesies and documents.</summary>
internal sealed partial class SpeechReader(ReportContext context, ActorResolver actors, EventAssembler assembler, List<EventDraft> engagements)
{
    private readonly TriggerFinder triggers = new(context, actors);
    private readonly TopicFinder topics = new(context);
    private readonly List<AgreementReading> agreements = [];
    private readonly List<StanceReading> stances = [];
    private readonly CourtesyReader courtesies = new(context, actors);
    private readonly InstrumentReader instruments = new(context);
    private readonly HashSet<string> issues = [.. (context.Pack.Setting("issues") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    private List<string> topicsBefore = [];
    private AgreementReading? list;

    public SpeechReading Read()
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            if (context.Sentences[s].Kind is not BlockKind.Body)
            {
                continue;
            }

            ReadSentence(s);
        }

        return new SpeechReading([.. agreements], [.. stances], [.. courtesies.Told], [.. instruments.Told]);
    }

    private void ReadSentence(int s)
    {
        var engagement = assembler.Current[s];
        var sentence = context.Sentences[s];
        var sides = engagement?.Parties.ToArray() ?? [];
        var before = topicsBefore;
        courtesies.Read(s, IndexOf(engagement));
        instruments.Read(s, engagement, IndexOf(engagement));
        topicsBefore = [.. topics.Find(sentence.Start, sentence.End, sides, weak: false).Select(t => t.Id)];
        var acts = triggers.Find(s);
        if (list is { } open && acts.TrueForAll(t => t.Speakers.Count == 0 || (IsBullet(s) && t.Act is "will" or "ought" or "ready" or "support")))
        {
            ReadListed(open, s);
            return;
        }

        list = null;
        foreach (var trigger in acts)
        {
            if (trigger.Negated && trigger.Act is not ("oppose" or "support"))
            {
                continue;
            }

            ReadTrigger(trigger, s, engagement, sides, before);
        }

        ReadSigningNoun(s, sides);
    }

    private bool IsBullet(int s) => context.Report.Text[context.Chart[context.Sentences[s].Start].Start] is '-' or '–' or '•' or '+' or '*' or '▪';

    private void ReadTrigger(Trigger trigger, int s, EventDraft? engagement, string[] sides, List<string> before)
    {
        switch (trigger.Act)
        {
            case "accept":
                ReadAcceptance(trigger, engagement);
                return;
            case "invite" or "convey" or "congratulate" or "present":
            case "request" when courtesies.IsFavour(trigger.Clause):
                return;
            case "sign":
                ReadSigned(trigger, s, engagement, sides);
                return;
        }

        var both = CollectiveOf(engagement) ?? sides;
        var by = SpeakersOf(trigger, both, out var group, out var speaker);
        var weak = trigger.Act is "agree" or "discuss" or "pledge" or "propose" or "request" or "wish" or "ready" or "will" or "ought" or "urge";
        if (trigger is { Act: "ought", Frame: { } frame } && !trigger.Subject.Exists(n => n.Item is not null))
        {
            // "said that disputes in the East Sea must be settled": the matter is the subject
            trigger.Start = Math.Min(trigger.Start, frame.Node.End);
        }

        var found = TopicsOf(trigger, sides, weak);
        if (found.Count == 0 || found is [{ Id: "strategic-partnership" }])
        {
            found = Elsewhere(trigger, s, sides, before) ?? found;
        }
        else if (found is [{ Id: "dialogue-mechanisms" }] && MatterStart(s) is var start && start > context.BodyStart[s] && start <= trigger.Start
            && topics.Find(context.BodyStart[s], start, sides, weak: false) is [{ Id: not "strategic-partnership" } field])
        {
            // "On human rights, they agreed to keep up the dialogue"
            found = [field];
        }

        if (engagement is not null && (trigger.Act is not ("praise" or "say") || (group && trigger is { Act: "say", Clause.Governor: null })))
        {
            engagement.Topics.UnionWith(found.Select(t => t.Id));
        }

        if (ReadStance(trigger, s, by, speaker, found, sides, engagement, before))
        {
            return;
        }

        if (engagement is null || TypeOf(trigger, by, group, sides) is not { } type)
        {
            return;
        }

        AddAgreements(trigger, type, by.Count == 1 && type == AgreementType.Agreed && trigger.Act == "agree" ? [.. both] : by, speaker, found, sides, engagement, s);
    }

    /// <summary>Who speaks as "the meeting", "the ministers" at a conference of organisations: those whose conference it is; null elsewhere.</summary>
    private string[]? CollectiveOf(EventDraft? engagement)
    {
        if (engagement is not { Kind: EngagementKind.Conference, MechanismItem: { } item })
        {
            return null;
        }

        string[] own = [.. $"{item["org"]} {item["a"]} {item["b"]} {item["c"]}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Where(engagement.Parties.Contains)];
        return own.Any(p => !context.IsState(p)) ? [.. own.Union(engagement.Parties.Where(p => !context.IsState(p)))] : null;
    }

    /// <summary>What an act is about: each part between semicolons for itself, since ties in general count where a part names nothing more particular.</summary>
    private List<(string Id, int Start, int End)> TopicsOf(Trigger trigger, string[] sides, bool weak)
    {
        var found = new List<(string Id, int Start, int End)>();
        var from = trigger.Start;
        for (var t = trigger.Start; t <= trigger.End; t++)
        {
            if (t < trigger.End && context.Report.Text[context.Chart[t].Start] != ';')
            {
                continue;
            }

            found.AddRange(topics.Find(from, t, sides, weak).Where(topic => !found.Exists(f => f.Id == topic.Id)));
            from = t + 1;
        }

        return found;
    }

    /// <summary>
    /// The matter of words that name none: told before in the same sentence ("As the fight against …, the ministry wishes to continue
    /// cooperation"), or in the sentence before where the words point back ("cooperation in this field").
    /// </summary>
    private List<(string Id, int Start, int End)>? Elsewhere(Trigger trigger, int s, string[] sides, List<string> before)
    {
        var ahead = topics.Find(context.BodyStart[s], trigger.Start, sides, weak: false).Where(t => t.Id != "strategic-partnership").ToList();
        if (ahead.Count == 1)
        {
            return ahead;
        }

        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if (context.Chart.Find(t, Words.KnownClass.Determiner) is { } word && word["demonstrative"] is not null)
            {
                var told = before.Find(id => id != "strategic-partnership") ?? ahead.Select(a => a.Id).LastOrDefault();
                return told is null ? null : [(told, trigger.Start, trigger.End)];
            }
        }

        return null;
    }

    /// <summary>The parties whose act it is: the speaker's, or both sides for "the two sides" and for several speakers of several parties.</summary>
    private static List<string> SpeakersOf(Trigger trigger, string[] sides, out bool group, out string? speaker)
    {
        group = false;
        speaker = null;
        var parties = new List<string>();
        if (trigger is { Act: "agree", Clause.Passive: true })
        {
            // "It was agreed to …"
            group = true;
            return [.. sides];
        }

        foreach (var actor in trigger.Speakers)
        {
            if (actor.IsGroup)
            {
                group = true;
                parties.AddRange(sides.Where(p => !parties.Contains(p)));
                continue;
            }

            if (actor.Person is { IsNamed: true } person)
            {
                speaker ??= person.Name;
            }

            if ((actor.Person?.Party ?? actor.Party) is { } party && !parties.Contains(party))
            {
                parties.Add(party);
            }
        }

        if (parties.Count == 0 && trigger is { Act: "agree", Clause: { Passive: false, Subject: [{ Kind: Clauses.NodeKind.Event }] } })
        {
            // "the session agreed"
            parties.AddRange(sides);
        }

        group |= parties.Count > 1;
        if (speaker is null && trigger.Frame?.Speakers.FirstOrDefault(a => a.Person is { IsNamed: true }).Person is { } framed && parties.Contains(framed.Party ?? ""))
        {
            speaker = framed.Name;
        }

        speaker = group ? null : speaker;
        return parties;
    }

    private (string Quote, int Start, int End) Quote(int startToken, int endToken)
    {
        endToken = Math.Max(endToken, startToken + 1);
        while (endToken > startToken + 1 && context.Chart[endToken - 1].IsSign)
        {
            endToken--;
        }

        var span = context.Chart.SpanOf(startToken, endToken);
        return (context.Report.Text[span.Start..span.End], span.Start, span.End);
    }

    private int? IndexOf(EventDraft? engagement) => engagement is null ? null : engagements.IndexOf(engagement) is var i and >= 0 ? i : null;
}
