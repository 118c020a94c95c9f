using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>Positions on issues.</summary>
internal sealed partial class SpeechReader
{
    private const int FewestOpposed = 2;

    private const string UnnamedMatter = "other";

    /// <summary>A matter that has no name takes more words than this many to be told.</summary>
    private const int FewestOfUnnamed = 3;

    /// <summary>How far behind a verb of discussing a word of position may stand: "discussed the importance of …", not "discussed efforts that are important to …".</summary>
    private const int CueReach = 2;

    /// <summary>Reads a position; true where the words are one, so that they are not an undertaking as well.</summary>
    private bool ReadStance(
        StanceKind stance,
        Trigger trigger,
        int s,
        List<string> by,
        string? speaker,
        List<TopicMention> found,
        string[] sides,
        EventDraft? engagement,
        List<string> before)
    {
        if (trigger is { Act: "oppose", Attitude: null, Clause.Passive: false } && trigger.End - trigger.Node.End < FewestOpposed)
        {
            // "an accusation his colleagues rejected"
            return false;
        }

        var about = new List<string>(found.Count);
        foreach (var topic in found)
        {
            if (Array.IndexOf(issues, topic.Id) >= 0 || IsIssue(topic))
            {
                about.Add(topic.Id);
            }
        }

        if (about.Count == 0 && trigger.Act is not "ought" && stance is StanceKind.Opposes or StanceKind.Concerned or StanceKind.Urges && found.Count == 0 && (stance is not StanceKind.Concerned || PointsBack(trigger) || !context.Chart.HasWithin(trigger.Node.End, trigger.End, KnownClass.Demonym)))
        {
            // "Japan resolutely opposes these actions": what they are stands in the sentence before
            about = [.. before.Concat(topics.Find(context.BodyStart[s], trigger.Start, sides, weak: false).Select(t => t.Id)).Distinct().Where(issues.Contains)];
        }

        if (stance == StanceKind.Urges && ((AddressesBoth(trigger) && about.TrueForAll(static id => id is "maritime-security")) || (ObjectParty(trigger) is { } asked && sides.Contains(asked))))
        {
            return false;
        }

        if (stance == StanceKind.Supports && trigger.Act == "support")
        {
            if (ObjectParty(trigger) is { } helped && context.IsState(helped) && sides.Contains(helped) && !by.Contains(helped) && !about.Exists(IsContested) && !ForPart(trigger))
            {
                return false;
            }

            if (ForPart(trigger))
            {
                about = about.Count == 0 ? ["multilateral-cooperation"] : about;
            }
        }
        else if (stance == StanceKind.Opposes || stance == StanceKind.Concerned)
        {
            about = about.Count > 0 ? about : [.. found.Select(t => t.Id).Where(id => id != "strategic-partnership").Take(1)];
        }

        var elsewhere = trigger.Act is "support" || (trigger.Act is "request" or "propose" && trigger.Node["stance"] is "urges") ? NamesThird(trigger, sides) : trigger.Act is "oppose" or "concern" or "urge";
        if (about.Count == 0 && found.Count == 0 && elsewhere && trigger.Clause is { NonFinite: false, Passive: false } clause && clause["form"] is "past" && trigger.End - trigger.Node.End >= FewestOfUnnamed && engagement is { Status: EngagementStatus.Main } && by.TrueForAll(engagement.Parties.Contains) && !SpeaksOfBoth(trigger))
        {
            // "rejected the charges", "voiced concern at the fighting", "backed the truce in Sudan": a position on a matter that has no name
            about = [UnnamedMatter];
        }

        if (about.TrueForAll(id => id is "international-law" or "maritime-security"))
        {
            // "On the East Sea, both sides stressed …": the matter stands before
            var ahead = topics.Find(context.BodyStart[s], trigger.Start, sides, weak: false).ConvertAll(static t => t.Id);
            ahead.RemoveAll(id => !IsDisputed(id));
            about = ahead.Count > 0 ? ahead : before.FindAll(IsSea) is { Count: > 0 } told && (about.Count > 0 ? trigger.Act is not "support" : IsOfWhatWasSaid(trigger, found)) ? told : about;
        }

        if (trigger.Act == "agree" && MeetsNext(trigger))
        {
            // "agreed that their advisers should meet to restart talks on Syria"
            return false;
        }

        if (trigger is { Act: "agree", Clause: not null } && ActsJointly(trigger))
        {
            // "agreed to coordinate closely towards denuclearisation": what both will do about it
            return false;
        }

        var partly = false;
        if (trigger.Act == "agree" && about.Count < found.Count && about.Exists(IsSea) && HasPositionCue(trigger))
        {
            // "agreed to cooperate at forums, and on freedom of navigation in the East Sea": the sea is a position, the rest is undertaken
            partly = true;
            about.RemoveAll(id => !IsSea(id));
            found.RemoveAll(t => IsSea(t.Id) || t.Id is "international-law" or "maritime-security");
        }
        else if (trigger.Act is "praise")
        {
            if (about.Count < found.Count || !about.TrueForAll(IsContested))
            {
                return false;
            }
        }
        else if (trigger.Act is "say" or "ought" or "agree" or "discuss" or "pledge")
        {
            var principle = trigger.Act == "ought" && about is ["human-rights"] && found.Count == 1 && !SpeaksOfBoth(trigger);
            about.RemoveAll(id => !IsContested(id) && !principle && !found.Exists(t => t.Id == id && IsIssue(t)));
            if (trigger.Act == "ought" && about is ["maritime-security"] && trigger.Subject.Exists(static n => n.Item?.Class == KnownClass.Group) && !context.Chart.HasWithin(trigger.Node.End, trigger.End, KnownClass.PositionCue))
            {
                // "the two sides should do more on maritime security"
                return false;
            }

            var stated = (trigger.Attitude?["stance"] ?? trigger.Node["stance"]) is not null;
            if (trigger.Act == "pledge" && by.Count > 1 && trigger.Attitude is { } attitude && stated && found.MinBy(static t => t.Start) is { } first && first.Start <= attitude.End + CueReach && about.Contains(first.Id) && found.Count > about.Count)
            {
                // "reiterated their commitment to freedom of navigation, commerce and the safety of seafarers": what stands first is what it is to
                about = [first.Id];
                found = [first];
            }

            if (about.Count == 0 || (trigger.Node["announce"] is not null && !stated) || (trigger.Act == "pledge" && SpeaksOfBoth(trigger, trigger.Attitude?.End ?? trigger.Node.End)) || (trigger.Act is "agree" or "pledge" && about.Count < found.Count) || (trigger.Act == "pledge" && by.Count < 2 && !stated) || !(stated || HasPositionCue(trigger) || (trigger.Act == "agree" && by.Count > 1 && about.Exists(IsDisputed) && IsAssessment(trigger))))
            {
                return false;
            }
        }
        else if (trigger.Act is "will")
        {
            if (about.Count == 0 || about.Count < found.Count || !about.TrueForAll(IsDisputed) || !KeepsTo(trigger) || SpeaksOfBoth(trigger))
            {
                return false;
            }
        }
        else if (trigger.Act is "wish")
        {
            // "wants the disputes in the East Sea to be settled peacefully", and not what both would do about them
            if (about.Count == 0 || about.Count < found.Count || !about.Exists(IsDisputed) || !HasPositionCue(trigger) || SpeaksOfBoth(trigger) || NamesPartner(trigger, by, sides) || context.Chart.HasWithin(context.BodyStart[s], trigger.Node.Start, KnownClass.ConditionWord))
            {
                return false;
            }
        }
        else if (trigger.Act is "propose" && trigger.Attitude is not null)
        {
            // "stressed the need to uphold freedom of navigation": a position only where all of it is
            if (about.Count == 0 || about.Count < found.Count || !about.TrueForAll(IsContested))
            {
                return false;
            }
        }
        else if (trigger.Act is "propose" or "request")
        {
            about.RemoveAll(id => !IsContested(id));
            if (about.Count == 0 && IsAppeal(trigger, found, by, sides))
            {
                // "called for the reform of the Security Council"
                about = [.. found.Select(t => t.Id).Where(issues.Contains)];
            }

            if (about.Count == 0)
            {
                return false;
            }
        }

        if (engagement is null)
        {
            // where nobody met, words on other matters are a state's own business
            about.RemoveAll(id => !IsContested(id));
        }

        if (about is ["nuclear" or "counter-terrorism" or "human-rights" or "other" or "asean"] && trigger.Act is "oppose" or "concern" or "urge" or "support" && MatterStart(s) is var opening && opening > context.BodyStart[s] && opening <= trigger.Start
            && topics.Find(context.BodyStart[s], opening, sides, weak: true).FindAll(t => issues.Contains(t.Id)) is [{ Id: var field }] && field != about[0])
        {
            // "With regard to North Korea, the ministers condemned the launches of missiles"
            about = [field];
        }

        if (about.Contains("korean-peninsula"))
        {
            about.Remove("nuclear");
        }

        if (about.Exists(IsDisputed))
        {
            // "condemned the launches as a violation of Security Council resolutions": about the launches
            about.Remove("multilateral-cooperation");
        }

        if (about.Exists(id => IsContested(id) && id is not ("international-law" or "maritime-security" or "nuclear" or "indo-pacific")))
        {
            // what law or safety is invoked for a place is a position on the place
            about.Remove("international-law");
            about.Remove("maritime-security");
        }
        else if (about.Contains("maritime-security"))
        {
            about.Remove("international-law");
        }

        stance = stance is StanceKind.Supports && trigger.Act is "say" or "ought" or "agree" && CueOf(trigger) is StanceKind.Opposes ? StanceKind.Opposes : stance;
        var (quote, start, end) = context.Quote(Math.Min(trigger.Start, trigger.Node.Start), trigger.End);
        foreach (var issue in about)
        {
            foreach (var party in by)
            {
                if (IsTold(party, issue, stance))
                {
                    continue;
                }

                engagement?.Topics.Add(issue);
                stances.Add(new StanceReading
                {
                    By = party, Speaker = speaker, Issue = issue, Stance = stance, Quote = quote, Start = start, End = end,
                    Engagement = IndexOf(engagement), Rule = trigger.Rule,
                });
            }
        }

        return about.Count > 0 && !(partly && found.Count > 0);
    }

    /// <summary>"supports Laos as chair of ASEAN", "supports India's becoming a member": for a part among many, which is a position and no help.</summary>
    private bool ForPart(Trigger trigger) => context.Chart.HasWithin(trigger.Node.End, Math.Min(trigger.End, trigger.Node.End + 8), KnownClass.Candidacy);

    /// <summary>Whether a call is made to the world rather than to the partner: neither side, nothing that both would do, stands in it.</summary>
    private bool IsAppeal(Trigger trigger, List<TopicMention> found, List<string> by, string[] sides)
    {
        if (found.Count == 0 || !issues.Contains(found[0].Id))
        {
            return false;
        }

        return !SpeaksOfBoth(trigger) && !NamesPartner(trigger, by, sides)
            && !ContentNodes(trigger).Any(n => n.Kind == NodeKind.Actor && actors.Resolve(n).Any(a => a.Side is { } p && sides.Contains(p)))
            && !topics.Find(trigger.Node.End, trigger.End, [], weak: true).Exists(t => !issues.Contains(t.Id));
    }

    /// <summary>"agreed to work closely", "concurred on cooperating": what was agreed begins with a word of doing something together.</summary>
    private bool ActsJointly(Trigger trigger)
    {
        var first = ContentNodes(trigger).FirstOrDefault(static n => n.Kind is not (NodeKind.Preposition or NodeKind.Auxiliary));
        return first is { Kind: NodeKind.Verb or NodeKind.Other } && first["form"] is null or "base" or "ing" && context.Chart.Find(first.Start, KnownClass.JointAction)?["verb"] is not null;
    }

    /// <summary>Whether a state that is none of the sides, or a place there, is named in what is said.</summary>
    private bool NamesThird(Trigger trigger, string[] sides)
    {
        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if ((context.Chart.Find(t, KnownClass.State) ?? context.Chart.Find(t, KnownClass.Demonym) ?? context.Chart.Find(t, KnownClass.City)) is not { } item)
            {
                continue;
            }

            if ((item["id"] ?? item["country"]) is { } named && !sides.Contains(named) && context.IsState(named))
            {
                return true;
            }

            t = item.End - 1;
        }

        return false;
    }

    /// <summary>Whether the first verb of what was agreed is one of meeting.</summary>
    private bool MeetsNext(Trigger trigger)
    {
        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if (context.Chart.Find(t, KnownClass.Verb) is { } verb && verb["form"] is "base")
            {
                return verb["frame"] is not null;
            }
        }

        return false;
    }

    /// <summary>Whether the words that name a matter name one that parties take positions on, where the matter itself is a field of cooperation ("the multilateral trading system").</summary>
    private bool IsIssue(TopicMention topic) => context.Chart.Find(topic.Start, KnownClass.Topic)?["issue"] is not null;

    private bool IsTold(string party, string issue, StanceKind stance) => stances.Exists(x => x.By == party && x.Issue == issue && x.Stance == stance);

    private static StanceKind? DirectionOf(Trigger trigger) => trigger.Act switch
    {
        "propose" or "request" when trigger.Node["stance"] == "urges" => StanceKind.Urges,
        "propose" when trigger.Attitude is { } need && need["stance"] == "urges" => StanceKind.Supports,
        "support" => StanceKind.Supports,
        "praise" when trigger.Node["stance"] is "supports" => StanceKind.Supports,
        "oppose" => StanceKind.Opposes,
        "concern" => StanceKind.Concerned,
        "urge" => StanceKind.Urges,
        "say" or "ought" or "agree" or "discuss" or "pledge" or "wish" or "will" => StanceKind.Supports,
        _ => null,
    };

    /// <summary>A contested matter that law and the safety of the sea are invoked for.</summary>
    private bool IsDisputed(string issue) => IsContested(issue) && issue is not ("international-law" or "maritime-security");

    private static bool IsSea(string issue) => issue is "south-china-sea" or "east-china-sea";

    private bool IsContested(string issue) => Array.IndexOf(contested, issue) >= 0;

    /// <summary>Which way words like <i>unacceptable</i> point: "said that attempts to change the status quo by force were unacceptable".</summary>
    private StanceKind? CueOf(Trigger trigger)
    {
        for (var t = trigger.Start; t < trigger.End; t++)
        {
            if (context.Chart.Find(t, KnownClass.PositionCue)?["stance"] is "opposes" && IsPredicate(t))
            {
                return StanceKind.Opposes;
            }
        }

        return null;
    }

    /// <summary>"were unacceptable", not "unlawful claims": said of something, and no attribute of it.</summary>
    private bool IsPredicate(int token) =>
        context.Chart.Has(token, KnownClass.Verb) || context.Chart.Has(token - 1, KnownClass.Auxiliary) || context.Chart.Has(token - 1, KnownClass.Modal) || (context.Chart.Has(token - 2, KnownClass.Auxiliary) && context.Chart[token - 1].IsWord && !context.Chart.Has(token - 1, KnownClass.Determiner));

    /// <summary>"They agreed that the parties concerned should refrain from acts which …": a position whose matter stands in the sentence before.</summary>
    private bool IsOfWhatWasSaid(Trigger trigger, List<TopicMention> found) => found.Count == 0 && trigger.Act is "say" or "agree" or "ought" && PointsBack(trigger) && HasPositionCue(trigger);

    /// <summary>"will continue to adhere to …": a word of keeping to something close behind the modal.</summary>
    private bool KeepsTo(Trigger trigger)
    {
        for (var t = trigger.Node.End; t < Math.Min(trigger.End, trigger.Node.End + FewestOfUnnamed + 1); t++)
        {
            if (context.Chart.Find(t, KnownClass.PositionCue)?["keeps"] is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words that turn a statement about an issue into a position: importance, peaceful means, respect, what must be.</summary>
    private bool HasPositionCue(Trigger trigger)
    {
        if (trigger.Act == "ought" && trigger.Node["possible"] is null)
        {
            return true;
        }

        if (trigger.Node["ways"] is not null)
        {
            // "discussed ways to settle disputes peacefully"
            return false;
        }

        var end = trigger.Act is "discuss" ? Math.Min(trigger.End, trigger.Node.End + CueReach) : trigger.End;
        for (var t = trigger.Start; t < end; t++)
        {
            // "khẳng định duy trì hòa bình", but not "nói rằng … nhằm duy trì"; views that are exchanged are none that is told
            if (context.Chart.Find(t, KnownClass.PositionCue) is { } cue && (cue["near"] is null || trigger.Act is not ("say" or "discuss") || (trigger.Act == "say" && t <= trigger.Node.End + 2)) && (cue["view"] is null || trigger.Act != "discuss") && (cue["stance"] is null || IsPredicate(t)))
            {
                return true;
            }
        }

        return false;
    }
}
