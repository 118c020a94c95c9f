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
    private readonly CommentaryFinder commentary = new(context);
    private readonly string[] issues = context.Pack.SettingWords("issues");
    private readonly string[] contested = context.Pack.SettingWords("contested");
    private readonly bool oneOfRow = context.Pack.Setting("row-of-matters") == "one";
    private readonly bool tiesTold = context.Pack.Setting("ties") == "told";
    private List<string> topicsBefore = [];
    private string? matterBefore;
    private AgreementReading? list;
    private bool? bulleted;

    public SpeechReading Read()
    {
        for (var s = 0; s < Math.Min(context.Sentences.Count, context.SpokenFrom); s++)
        {
            if (context.Sentences[s].Kind is not BlockKind.Body && !(context.Sentences[s].Kind is BlockKind.Heading && list is not null && IsBullet(s)))
            {
                continue;
            }

            ReadSentence(s);
        }

        foreach (var engagement in engagements)
        {
            SettleTopics(engagement);
        }

        return new SpeechReading([.. agreements], [.. stances], [.. courtesies.Told], [.. instruments.Told]);
    }

    private void ReadSentence(int s)
    {
        var engagement = OfTurn(s, assembler.Current[s] ?? Told());
        var sentence = context.Sentences[s];
        var sides = (engagement is { Parties.Count: < 2 } ? Wider(engagement) : engagement)?.Parties.ToArray() ?? [];
        var before = topicsBefore;
        matterBefore = before.FindAll(static id => id != "strategic-partnership") is [var one] ? one : null;
        courtesies.Read(s, IndexOf(engagement));
        instruments.Read(s, engagement, IndexOf(engagement));
        topicsBefore = topics.Find(sentence.Start, sentence.End, sides, weak: false).ConvertAll(static t => t.Id);
        var acts = triggers.Find(s);
        var bullet = IsBullet(s);
        if (list is not null && bulleted == true && !bullet)
        {
            list = null;
        }

        if (ReadSpeltOut(s))
        {
            return;
        }

        TakeFields(s, engagement, sides, unsaid: acts.Count == 0);
        TakeMattersOfTalks(s);
        TakeAims(s);
        TellDocument(s);

        if (list is { } open && GoOn(acts, bullet))
        {
            bulleted ??= bullet;
            ReadListed(open, s);
            return;
        }

        list = null;
        bulleted = null;
        foreach (var trigger in acts)
        {
            if ((trigger.Negated && trigger.Act is not ("oppose" or "support")) || commentary.Holds(trigger, s) || IsOfProgramme(trigger, engagement))
            {
                continue;
            }

            ReadTrigger(trigger, s, engagement, sides, before);
        }

        if (tiesTold && engagement is { Status: EngagementStatus.Main, Kind: EngagementKind.Dialogue or EngagementKind.Reception or EngagementKind.Talks } && topics.NamesTies(sentence.Start, sentence.End, weak: true))
        {
            // "The host praised the growth of bilateral relations": the ties are a matter of the meeting, whatever verb tells of them
            engagement.Topics.Add("strategic-partnership");
        }

        ReadSigningNoun(s, sides);
    }

    /// <summary>Whether a sentence whose acts these are goes on with a list: nobody else speaks in it.</summary>
    private static bool GoOn(List<Trigger> acts, bool bullet) => acts.TrueForAll(t => t.Speakers.Count == 0 || (bullet && t.Act is "will" or "ought" or "ready" or "support"));

    /// <summary>In a report without a main engagement, words are said at the first meeting of two parties that is told.</summary>
    private EventDraft? Told() =>
        engagements.Find(e => e is { Parties.Count: > 1, Status: not EngagementStatus.Planned, Kind: EngagementKind.Talks or EngagementKind.Reception or EngagementKind.Dialogue or EngagementKind.Conference });

    /// <summary>Of an engagement of which one party is known, the sides are those of the first that has this party and another.</summary>
    private EventDraft Wider(EventDraft engagement) =>
        engagements.Find(e => e.Parties.Count > 1 && engagement.Parties.TrueForAll(e.Parties.Contains) && e.Status == EngagementStatus.Main) ?? engagement;

    private bool IsBullet(int s) => context.Report.Text[context.Chart[context.Sentences[s].Start].Start] is '-' or '–' or '•' or '+' or '*' or '▪';

    private void ReadTrigger(Trigger trigger, int s, EventDraft? engagement, string[] sides, List<string> before)
    {
        switch (trigger.Act)
        {
            case "accept":
                ReadAcceptance(trigger, engagement);
                return;
            case "invite" when InvitesToAct(trigger):
                trigger.Act = "request";
                break;
            case "invite" or "convey" or "congratulate" or "present":
            case "request" when courtesies.IsFavour(trigger.Clause):
                return;
            case "sign":
                ReadSigned(trigger, s, engagement, sides);
                return;
        }

        var both = CollectiveOf(engagement) ?? sides;
        var by = SpeakersOf(trigger, both, out var group, out var speaker);
        if (trigger.Node["act"] is not "share" && OwnerOf(trigger) is { } owner && (both.Contains(owner) || by.Count == 1))
        {
            // "reiterated Kenya's support for …"
            by = [owner];
            group = false;
        }

        if (trigger.Act is "ready" or "will" && by is [var self] && sides.Length == 2 && sides.Contains(self) && trigger.Subject is [{ Item.Class: Words.KnownClass.Pronoun } it] && it["number"] is "thing" && ContentNodes(trigger).Any(n => n.Item?.Class == Words.KnownClass.Party && actors.Resolve(n).Any(a => a.Party == self)))
        {
            // "Vietnam understands it, so it is willing to support the US": nobody supports himself
            by = [.. sides.Where(p => p != self)];
            speaker = null;
        }

        if (by is [var helped] && sides.Length == 2 && sides.Contains(helped) && trigger.Act is "pledge" or "support" && OwnerOf(trigger) is null && SupportedBy(trigger, out _) == helped)
        {
            // "assured continued support for Sri Lanka": nobody assures himself of it
            by = [.. sides.Where(p => p != helped)];
            speaker = null;
        }

        if (trigger.Act == "will" && (by.Count == 0 || trigger.Subject.Count == 0))
        {
            by = Settled(trigger, s, both, engagement, out group);
        }

        var weak = trigger.Act is "agree" or "discuss" or "pledge" or "propose" or "request" or "wish" or "ready" or "will" or "ought" or "urge" || NamesFields(trigger.Start, trigger.End);
        if (trigger is { Act: "ought", Frame: { } frame } && !trigger.Subject.Exists(n => n.Item is not null))
        {
            // "said that disputes in the East Sea must be settled": the matter is the subject
            trigger.Start = Math.Min(trigger.Start, frame.Node.Start < trigger.Node.Start ? frame.Node.End : MatterStart(s));
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

        if (engagement is not null && (assembler.Current[s] is not null || (s >= engagement.Sentence && s <= engagement.Sentence + ToldBehind && by.Count > 0 && by.TrueForAll(engagement.Parties.Contains))))
        {
            foreach (var topic in found)
            {
                engagement.Topics.Add(topic.Id);
            }

            TakeIncluded(trigger, engagement, sides);
            if (trigger.Act is "discuss" or "say" or "agree" or "propose" or "wish" or "request" or "pledge" or "support" && topics.NamesTies(trigger.Start, trigger.End, weak: trigger.Act is "discuss" or "say"))
            {
                engagement.Topics.Add("strategic-partnership");
            }
        }

        if (by.Count > 0 && !trigger.Negated && !trigger.IsDeed && DirectionOf(trigger) is { } stance && HoldersOf(ref stance, trigger, by, both, ref speaker) is { Count: > 0 } holders && ReadStance(stance, trigger, s, holders, speaker, found, sides, engagement, before))
        {
            return;
        }

        if (engagement is null || IsOfEarlier(trigger, engagement) || (assembler.Current[s] is null && IsElsewhere(trigger, s, engagement, by, group, sides)) || TypeOf(trigger, by, group, sides) is not { } type)
        {
            return;
        }

        if (trigger.Act is "wish" && found.Count > 0 && found.TrueForAll(t => IsDisputed(t.Id)) && !IsAskedOfPartner(trigger, by, sides) && !NamesPartner(trigger, by, sides))
        {
            // "expressed hope that the fighting in Gaza would end": of nobody here
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

    /// <summary>
    /// The matter of words that name none: told before in the same sentence ("As the fight against …, the ministry wishes to continue
    /// cooperation"), or in the sentence before where the words point back ("cooperation in this field").
    /// </summary>
    private List<TopicMention>? Elsewhere(Trigger trigger, int s, string[] sides, List<string> before)
    {
        var ahead = topics.Find(context.BodyStart[s], trigger.Start, sides, weak: false);
        ahead.RemoveAll(static t => t.Id == "strategic-partnership");
        ahead.RemoveAll(t => trigger.Sentence.Exists(n => n.End <= t.Start && n.Kind == Clauses.NodeKind.Verb && n["form"] is null && n["act"] is "agree" or "propose" or "request" or "pledge"));
        if (ahead.Count == 1)
        {
            return ahead;
        }

        if (PointsBack(trigger))
        {
            var told = before.Find(static id => id != "strategic-partnership") ?? (ahead.Count == 0 ? null : ahead[^1].Id);
            return told is null ? null : [new TopicMention(told, trigger.Start, trigger.End)];
        }

        return null;
    }

    /// <summary>The parties whose act it is: the speaker's, or both sides for "the two sides" and for several speakers of several parties.</summary>
    private List<string> SpeakersOf(Trigger trigger, string[] sides, out bool group, out string? speaker)
    {
        group = false;
        speaker = null;
        var parties = new List<string>();
        if (trigger is { Act: "agree", Clause.Passive: true } || trigger.Node["whose"] is "sides")
        {
            // "It was agreed to …"
            group = true;
            return [.. sides];
        }

        if (IsJoinedByOthers(trigger))
        {
            group = true;
            return [.. sides];
        }

        foreach (var actor in trigger.Speakers)
        {
            if (actor.IsGroup)
            {
                if (SaidByOthers(trigger, actor, sides))
                {
                    continue;
                }

                group = true;
                foreach (var side in sides)
                {
                    if (!parties.Contains(side))
                    {
                        parties.Add(side);
                    }
                }

                continue;
            }

            if (actor.Person is { IsNamed: true } person)
            {
                speaker ??= person.Name;
            }

            if (actor.Side is { } party && !parties.Contains(party))
            {
                parties.Add(party);
            }
        }

        if (parties.Count == 0 && AskedOf(trigger, sides) is { } asking)
        {
            parties.Add(asking);
        }
        else if (parties.Count == 0 && trigger is { IsDeed: true, Subject: [{ Kind: Clauses.NodeKind.Event }] })
        {
            // "the meeting adopted a plan"
            parties.AddRange(sides);
        }
        else if (parties.Count == 0 && trigger is { Act: "agree", Clause: { Passive: false, Subject: [{ Kind: Clauses.NodeKind.Event }] } })
        {
            // "the session agreed"
            parties.AddRange(sides);
        }
        else if (parties.Count == 0 && trigger is { Act: "say" or "support" or "oppose" or "concern" or "urge" or "request", Clause: { Passive: false, SubjectInherited: false, Subject: [{ Kind: Clauses.NodeKind.Event }] } })
        {
            // "the summit called on …": the organisation's position
            parties.AddRange(sides.Where(p => !context.IsState(p)));
            parties.AddRange(parties.Count == 0 ? sides : []);
            group = true;
        }

        group |= parties.Count > 1;
        if (speaker is null && trigger.Frame?.Speakers.FirstOrDefault(a => a.Person is { IsNamed: true })?.Person is { } framed && parties.Contains(framed.Party ?? ""))
        {
            speaker = framed.Name;
        }

        speaker = group ? null : speaker;
        return parties;
    }

    /// <summary>"Australia and Canada have said they are willing": those who say so, and they are none of the sides.</summary>
    private static bool SaidByOthers(Trigger trigger, Actor they, string[] sides) =>
        they.Node.Item?.Class == Words.KnownClass.Pronoun && trigger.Frame is { Speakers: { Count: > 0 } told } && told.TrueForAll(a => a is { IsGroup: false, Side: { } side } && !sides.Contains(side));

    /// <summary>"decided in October to …", in a report of December: told of an earlier day than the engagement's.</summary>
    private bool IsOfEarlier(Trigger trigger, EventDraft engagement)
    {
        if (trigger is not { Act: "agree" or "pledge" or "propose" or "request", Clause: { } clause })
        {
            return false;
        }

        if ((clause["form"] is null && (clause.Pluperfect || (clause.SubjectInherited && trigger.Sentence.Exists(n => n.Index < trigger.Node.Index && n["earlier"] is not null)))) || (!clause.Future && IsOfEarlierYear(trigger)))
        {
            // "từng cam kết": long ago
            return true;
        }

        if (clause["form"] is not ("past" or "participle") || engagement.Date?.Value.Start.Earliest() is not { } day)
        {
            return false;
        }

        var at = trigger.Node.Index + 1;
        at += at < trigger.Sentence.Count && trigger.Sentence[at].Kind == Clauses.NodeKind.Preposition ? 1 : 0;
        return at < trigger.Sentence.Count && trigger.Sentence[at] is { Kind: Clauses.NodeKind.Date, Item: { } item }
            && Dates.DateAnchor.Resolve(Dates.DateMention.From(item), context.DateAnchor, context.AnchorText, future: false, null, past: true)?.Narrow() is { } told && (told.Value.End ?? told.Value.Start).Latest() is { } last && last < day.AddDays(-10);
    }

    /// <summary>The state whose attitude a noun tells ("voiced <b>Japan's</b> concern"); null where it is the speaker's own.</summary>
    private string? OwnerOf(Trigger trigger)
    {
        for (var t = trigger.Node.End; t < (trigger.Attitude?.Start ?? 0); t++)
        {
            if (context.Chart.Find(t, Words.KnownClass.State) is { } state && state["id"] is { } id
                && (state["possessive"] is not null || context.Chart.Has(state.End, Words.KnownClass.Possessive)))
            {
                return id;
            }
        }

        return null;
    }

    private int? IndexOf(EventDraft? engagement)
    {
        for (var i = 0; engagement is not null && i < engagements.Count; i++)
        {
            if (ReferenceEquals(engagements[i], engagement))
            {
                return i;
            }
        }

        return null;
    }
}
