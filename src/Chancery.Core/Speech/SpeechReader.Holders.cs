using Chancery.Core.Clauses;
using Chancery.Core.Readings;

namespace Chancery.Core.Speech;

/// <summary>Whose position it is.</summary>
internal sealed partial class SpeechReader
{
    /// <summary>
    /// "Said that North Korea must …": the position is that of who says so, and it urges the one who must. What must be is nobody's position
    /// unless somebody says so.
    /// </summary>
    private static List<string> HoldersOf(ref StanceKind stance, Trigger trigger, List<string> by, string[] both, ref string? speaker)
    {
        if (trigger.Act != "ought")
        {
            if (trigger is { Act: not "agree", Speakers: [{ IsGroup: true }], Frame.Speakers: [{ IsGroup: false, Side: { } own } teller] } && by.Contains(own))
            {
                // "X stressed that the two countries oppose …": what one person says of both is his side's position
                speaker = teller.Person is { IsNamed: true } who ? who.Name : null;
                return [own];
            }

            return by;
        }

        if (trigger.Frame is not { Speakers: [_, ..] speakers })
        {
            return trigger.Subject is [{ Item.Class: Words.KnownClass.Pronoun or Words.KnownClass.Group }, ..] ? by : [];
        }

        var holders = new List<string>();
        foreach (var actor in speakers)
        {
            foreach (var side in actor.IsGroup ? both : actor.Side is { } one ? [one] : [])
            {
                if (!holders.Contains(side))
                {
                    holders.Add(side);
                }
            }
        }

        if (!by.TrueForAll(holders.Contains) && trigger.Subject.Exists(static n => n.Item?.Class is Words.KnownClass.Party or Words.KnownClass.Person))
        {
            stance = StanceKind.Urges;
            speaker = speakers.Count == 1 && speakers[0].Person is { IsNamed: true } person ? person.Name : null;
        }

        return holders;
    }

    /// <summary>The state directly behind a noun of support in what an act governs ("assured support for <b>Kenya</b>"); null without one.</summary>
    /// <param name="owned">Whether what is supported is something of that state's.</param>
    private string? SupportedBy(Trigger trigger, out bool owned)
    {
        owned = false;
        for (var t = trigger.Node.End; t < trigger.End; t++)
        {
            if (context.Chart.Find(t, Words.KnownClass.Attitude) is { } noun && noun["act"] is "support")
            {
                var next = noun.End < trigger.End && context.Chart.Has(noun.End, Words.KnownClass.Determiner) ? noun.End + 1 : noun.End;
                var state = next < trigger.End ? context.Chart.Find(next, Words.KnownClass.State) : null;
                owned = state is not null && (state["possessive"] is not null || context.Chart.Has(state.End, Words.KnownClass.Possessive));
                return state?["id"];
            }
        }

        return null;
    }

    /// <summary>"Japan was asked to …", "the guest was assured that …": of two, the one who is not told of asks or gives his word; null elsewhere.</summary>
    private string? AskedOf(Trigger trigger, string[] sides)
    {
        if (trigger is not { Act: "request" or "pledge", Clause: { Passive: true, Future: false, SubjectInherited: false, Subject: [{ Kind: Clauses.NodeKind.Actor } asked] } } || sides.Length != 2 || !Array.TrueForAll(sides, context.IsState) || (trigger.Act is "pledge" && trigger.Node["tells"] is null))
        {
            return null;
        }

        return actors.Resolve(asked) is [{ IsGroup: false, Side: { } side }] && sides.Contains(side) ? Array.Find(sides, p => p != side) : null;
    }
}
