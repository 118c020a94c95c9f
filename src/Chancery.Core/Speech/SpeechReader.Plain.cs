using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>Plain words of everyday speech, that are undertakings only under conditions.</summary>
internal sealed partial class SpeechReader
{
    /// <summary>"had asked Secretary-General X to …", "urged Japan to …": whom the request is made to by its own words; null where they name nobody.</summary>
    private string? Asked(Trigger trigger, AgreementType type, List<string> by)
    {
        if (type is not AgreementType.Request || trigger.Clause is not { Passive: false } clause || clause["act"] is not ("request" or "urge") || clause["needs"] is "object" || clause.Of("object") is not [{ Kind: NodeKind.Actor, Item.Class: KnownClass.Person or KnownClass.Party } asked] || asked.Start < clause.Verb.End)
        {
            return null;
        }

        return actors.Resolve(asked) is [{ Party: { } party }] && !by.Contains(party) ? party : null;
    }

    /// <summary>A pledge that names no matter, directly behind what the other side asked for ("promised to look into it"): the matter of the request; null elsewhere.</summary>
    private string? AnsweredBy(AgreementType type, List<string> by, int s)
    {
        if (type is not AgreementType.Pledge || agreements is not [.., { Type: AgreementType.Request or AgreementType.Proposal } asked] || asked.By.Any(by.Contains) || s == 0)
        {
            return null;
        }

        return context.Chart[context.Sentences[s - 1].Start].Start <= asked.Start ? asked.Topic : null;
    }

    /// <summary>The one matter of the sentence before, in the same paragraph: words that name none go on with it; null elsewhere.</summary>
    private string? MatterBefore(int s) => s > 0 && context.Sentences[s - 1].Block == context.Sentences[s].Block ? matterBefore : null;

    /// <summary>
    /// A modal that newspapers write of anything to come ("Nga sẽ lâm vào tình thế khó"): one side undertakes by it only what somebody of that side says
    /// himself, and not what it will leave undone.
    /// </summary>
    private bool IsForecast(Trigger trigger, List<string> by, bool group)
    {
        if (trigger.Node["plain"] is null)
        {
            return false;
        }

        var next = trigger.Node.Index + 1;
        if (next < trigger.Sentence.Count && trigger.Sentence[next].Kind == NodeKind.Negation)
        {
            return true;
        }

        if (group)
        {
            return trigger.Frame is { Speakers: [_, ..] told } && !told.Exists(a => a.IsGroup || (a.Side is { } side && by.Contains(side)));
        }

        return trigger.Frame is { } frame ? !frame.Speakers.Exists(a => a.Side is { } side && by.Contains(side)) : !Gives(trigger);
    }

    /// <summary>"the crews will play volleyball": what a drill or a ship's call still has before it, told by nobody.</summary>
    private static bool IsOfProgramme(Trigger trigger, EventDraft? engagement) =>
        trigger is { Act: "will", Frame: null } && engagement is { Kind: EngagementKind.Exercise or EngagementKind.PortCall };

    /// <summary>"Tokyo muốn Manila …", and nobody says so: what a reporter tells of a state.</summary>
    private static bool IsToldOfState(Trigger trigger) =>
        trigger is { Frame: null, Clause.SubjectInherited: false } && trigger.Subject is [_, ..] subject && subject.TrueForAll(static n => n.Item?.Class == KnownClass.Party);

    /// <summary>"Hàn Quốc sẽ chuyển giao thêm tàu": what a state will give is told without anybody saying so.</summary>
    private bool Gives(Trigger trigger) =>
        trigger.Subject.Exists(static n => n.Item?.Class == KnownClass.Party) && context.Chart.HasWithin(trigger.Node.End, Math.Min(trigger.End, trigger.Node.End + 3), KnownClass.Giving);

    /// <summary>
    /// "sẵn sàng cho cuộc gặp", "yêu cầu các sĩ quan …": words that name no matter at all, and neither the partner nor what both would do; or that were
    /// said elsewhere than at what the report is about, and not by both.
    /// </summary>
    private bool IsOfNothing(Trigger trigger, List<string> by, string[] sides, EventDraft engagement)
    {
        if (trigger.Sentence.Exists(static n => n["form"] is not null))
        {
            return false;
        }

        if (trigger.Act is "agree")
        {
            return engagement.Status is not EngagementStatus.Main && !trigger.Speakers.Exists(static a => a.IsGroup) && trigger.Speakers.Select(static a => a.Side).Distinct().Count() < 2;
        }

        return engagement.Status is not EngagementStatus.Main
            || !((trigger.Act is "request" or "urge" ? AddressesBoth(trigger) || WantsPartner(trigger, by, sides) : IsAskedOfPartner(trigger, by, sides)) || NamesPartner(trigger, by, sides)
                || context.Chart.HasWithin(trigger.Node.End, Math.Min(trigger.End, trigger.Node.End + 3), KnownClass.Giving));
    }

    /// <summary>"expecting further assistance from China": the other side is named somewhere in what is wished.</summary>
    private bool NamesPartner(Trigger trigger, List<string> by, string[] sides)
    {
        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if (((context.Chart.Find(t, KnownClass.State) ?? context.Chart.Find(t, KnownClass.Demonym))?["id"] ?? CapitalOf(t)) is { } named && sides.Contains(named) && !by.Contains(named))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"asks Washington to treat its goods alike": the state whose capital is named; null elsewhere.</summary>
    private string? CapitalOf(int token) => context.Chart.Find(token, KnownClass.City) is { } city && city["capital"] is not null ? city["country"] : null;

    /// <summary>Whether a plain wish or decision speaks of the partner, of both sides, or of what they would do together.</summary>
    private bool IsAskedOfPartner(Trigger trigger, List<string> by, string[] sides) => SpeaksOfBoth(trigger) || WantsPartner(trigger, by, sides);

    /// <summary>Whether what is undertaken speaks of both sides, of what they do together, or of their ties.</summary>
    private bool SpeaksOfBoth(Trigger trigger) => SpeaksOfBoth(trigger, trigger.Node.End);

    private bool SpeaksOfBoth(Trigger trigger, int from)
    {
        for (var t = from; t < trigger.End; t++)
        {
            if (context.Chart.Has(t, KnownClass.Group) || (context.Chart.Find(t, KnownClass.JointAction) is { } joint && (joint["verb"] is null || t < from + NearEvent)) || context.Chart.Find(t, KnownClass.Topic)?["general"] is not null)
            {
                return true;
            }
        }

        return false;
    }
}
