using Chancery.Core.Mentions;
using Chancery.Core.Reading;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>Finds what a stretch of text is about, by the pack's topic words.</summary>
internal sealed class TopicFinder(ReportContext context)
{
    /// <summary>Classes whose words are no topic.</summary>
    private static readonly ClassSet Held = ClassSet.Of(KnownClass.Person, KnownClass.Office, KnownClass.Event);

    private readonly Chart chart = context.Chart;
    private readonly string[] means = context.Pack.SettingWords("means");
    private readonly string[] forums = context.Pack.SettingWords("forums");
    private readonly string[] contested = context.Pack.SettingWords("contested");
    private readonly string[] heads = context.Pack.SettingWords("heads");

    /// <summary>
    /// Whether ties as such are named beside other matters ("discussed bilateral relations, trade and the situation in …"), not as the field
    /// of them ("cooperation in trade").
    /// </summary>
    /// <param name="weak">Whether a word that says little by itself ("relations") does.</param>
    public bool NamesTies(int start, int end, bool weak)
    {
        for (var t = chart.Next(KnownClass.Topic, start, end); t < end; t = chart.Next(KnownClass.Topic, t + 1, end))
        {
            if (chart.Find(t, KnownClass.Topic) is not { } item || item["general"] is null || (item["weak"] is not null && !weak) || item.End > end || Inside(t))
            {
                continue;
            }

            var next = item.End;
            while (next < end && !chart[next].IsSign && !chart.Has(next, KnownClass.Conjunction) && !chart.Has(next, KnownClass.Topic))
            {
                if (chart.Find(next, KnownClass.Preposition) is { } preposition && (preposition["matter"] is not null || preposition["fn"] is "including"))
                {
                    break;
                }

                next++;
            }

            if (next >= end || chart.Has(next, KnownClass.Conjunction) || (chart[next].IsSign && !chart.Has(next + 1, KnownClass.Preposition)))
            {
                return true;
            }

            t = item.End - 1;
        }

        return false;
    }

    /// <summary>Topics of the tokens [start, end) with the token they stand at, in order, each once; general ones only where nothing particular is named.</summary>
    public List<TopicMention> Find(int start, int end, ICollection<string> parties, bool weak)
    {
        var found = new List<TopicMention>();
        TopicMention? general = null;
        Item? vague = null;
        for (var t = chart.Next(KnownClass.Topic, start, end); t < end; t = chart.Next(KnownClass.Topic, t + 1, end))
        {
            if (chart.Find(t, KnownClass.Topic) is not { } longest || longest.End > end || Uncrossed(longest, end) is not { } item)
            {
                continue;
            }

            if (item["weak"] is not null && !weak && !StandsInRow(item, start, end))
            {
                continue;
            }

            if (item["unless-party"] is { } party && parties.Contains(party))
            {
                continue;
            }

            if (Inside(t) || (forums.Contains(item["id"]!) && IsOccasion(item.Start, start)))
            {
                continue;
            }

            if (item["general"] is not null)
            {
                general ??= new TopicMention(item["id"]!, item.Start, item.End);
                t = item.End - 1;
                continue;
            }

            if (found.Count > 0 && (IsMeans(found[^1], item.Start) || (forums.Contains(found[^1].Id) && IsAbout(found[^1], item.Start))))
            {
                // "loans for railways", "imports of farm produce", "a working group on trade": what it is for or about counts
                found.RemoveAt(found.Count - 1);
            }
            else if (found.Count > 0 && ((found[^1].End == item.Start && forums.Contains(item["id"]!)) || (heads.Contains(found[^1].Id) && IsAbout(found[^1], item.Start))))
            {
                // "a trade committee"; "exchange of information on smuggling"
                t = item.End - 1;
                continue;
            }

            if (found.Count > 0 && vague is not null && found[^1].Start == vague.Start && item.Start == vague.End)
            {
                // "nâng cao năng lực an ninh mạng": the field that follows at once is what it is about
                found.RemoveAt(found.Count - 1);
            }

            vague = item["weak"] is null ? null : item;
            Add(found, item["id"]!, item);
            if (item["also"] is { } also)
            {
                Add(found, also, item);
            }

            t = item.End - 1;
        }

        if (found.Count > 1)
        {
            DropCovered(found);
        }

        if (found.Count == 0 && general is { } one)
        {
            found.Add(one);
        }

        return found;
    }

    /// <summary>
    /// The topic word that is meant where the longest one at its place runs into another: of "defence industry, security" before "cyber" the one
    /// that ends at the sign, as what follows the sign opens the next entry of the list.
    /// </summary>
    /// <returns>Null where the other one alone is meant: "security at sea" that ends in the name of a disputed sea.</returns>
    private Item? Uncrossed(Item item, int end)
    {
        for (var t = item.Start + 1; t < item.End; t++)
        {
            if (chart.Find(t, KnownClass.Topic) is not { } next || next.End <= item.End || next.End > end || next["general"] is not null)
            {
                continue;
            }

            if (t == item.End - 1 && contested.Contains(next["id"]!) && contested.Contains(item["id"]!))
            {
                return null;
            }

            for (var shorter = chart.At(item.Start); chart[t - 1].IsSign && shorter is not null; shorter = Chart.After(shorter))
            {
                if (shorter.Class == KnownClass.Topic && shorter.End == t - 1 && shorter["id"] == item["id"])
                {
                    return shorter;
                }
            }
        }

        return item;
    }

    /// <summary>"delegation exchange, training and military medicine": a word that is no topic by itself is one in a row with words that are.</summary>
    private bool StandsInRow(Item item, int start, int end) =>
        item["general"] is null && ((item.Start - 2 >= start && Lists(item.Start - 1) && EndsTopic(item.Start - 1, start)) || (item.End + 1 < end && Lists(item.End) && StartsTopic(item.End + 1, end)));

    private bool Lists(int token) => chart[token].IsSign ? context.Report.Text[chart[token].Start] is ',' or ';' : chart.Has(token, KnownClass.Conjunction);

    /// <summary>"since the 9th dialogue", "at this consultation": told when or where something was, the forum is no matter.</summary>
    private bool IsOccasion(int token, int start)
    {
        const int Reach = 4;
        for (var t = token - 1; t >= Math.Max(start, token - Reach) && !chart[t].IsSign; t--)
        {
            if (chart.Find(t, KnownClass.Preposition) is { } preposition)
            {
                return preposition["fn"] is "at" or "during" or "after" or "sidelines";
            }

            if (!chart.Has(t, KnownClass.Determiner) && !chart.Has(t, KnownClass.Ordinal) && !(t > 0 && chart.Find(t - 1, KnownClass.Ordinal)?.End > t) && !chart.Has(t, KnownClass.Quality))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a particular topic ends where a token begins, or where the sign before a conjunction does.</summary>
    private bool EndsTopic(int token, int start)
    {
        token -= chart[token].IsSign || token - 1 < start || !chart[token - 1].IsSign ? 0 : 1;
        for (var t = Math.Max(start, token - 4); t < token; t++)
        {
            if (chart.Find(t, KnownClass.Topic) is { } before && before["weak"] is null && before["general"] is null && before.End == token)
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsTopic(int token, int end)
    {
        token += chart.Has(token, KnownClass.Conjunction) ? 1 : 0;
        return token < end && chart.Find(token, KnownClass.Topic) is { } next && next["weak"] is null && next["general"] is null;
    }

    /// <summary>Drops what another topic has within it: law where a sea is disputed by it, medicine where an epidemic is fought with it.</summary>
    private void DropCovered(List<TopicMention> found)
    {
        if (found.Exists(static f => f.Id is "south-china-sea" or "east-china-sea"))
        {
            // a position on the sea "on the basis of international law" is about the sea
            found.RemoveAll(static f => f.Id == "international-law");
        }

        if (found.Find(static f => f.Id == "multilateral-cooperation") is { Id: not null } forums)
        {
            // "support each other at multilateral forums such as ASEAN": of the forums
            found.RemoveAll(f => f.Id == "asean" && f.Start >= forums.Start && (f.End - f.Start == 1 || chart.Find(f.Start, KnownClass.Topic)?["weak"] is not null));
        }

        if (found.Exists(static f => f.Id == "covid-19"))
        {
            // medicine and equipment against the epidemic
            found.RemoveAll(static f => f.Id == "health");
        }
    }

    /// <summary>
    /// Whether a matter is the means to the one that begins at a token: one of the pack's means with nothing but a preposition and plain
    /// words between the two.
    /// </summary>
    private bool IsMeans(TopicMention before, int next)
    {
        if (next - before.End is < 1 or > 4 || !means.Contains(before.Id))
        {
            return false;
        }

        var joined = false;
        for (var t = before.End; t < next; t++)
        {
            if (Parts(t))
            {
                return false;
            }

            if (chart.Find(t, KnownClass.Preposition) is { } preposition)
            {
                if (preposition["adjunct"] is not null)
                {
                    // "trade through better railways": trade is the matter
                    return false;
                }

                joined |= preposition["fn"] is "of" or "for" or "in" or "on" or "to";
            }
        }

        return joined;
    }

    /// <summary>Whether a sign, a conjunction or a verb parts what stands before a token from what stands behind it.</summary>
    private bool Parts(int token) => chart[token].IsSign || chart.Has(token, KnownClass.Conjunction) || chart.Has(token, KnownClass.Verb) || chart.Has(token, KnownClass.Modal);

    /// <summary>Whether a preposition behind a matter opens what it is about: "a dialogue with Japan on economic security".</summary>
    private bool IsAbout(TopicMention before, int next)
    {
        if (next - before.End is < 1 or > 6)
        {
            return false;
        }

        var about = false;
        for (var t = before.End; t < next; t++)
        {
            if (Parts(t))
            {
                return false;
            }

            about = chart.Find(t, KnownClass.Preposition) is { } preposition ? preposition["matter"] is not null : about;
        }

        return about;
    }

    /// <summary>Whether a topic is among some.</summary>
    public static bool Has(List<TopicMention> found, string id)
    {
        foreach (var topic in found)
        {
            if (topic.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<TopicMention> found, string id, Item item)
    {
        if (!Has(found, id))
        {
            found.Add(new TopicMention(id, item.Start, item.End));
        }
    }

    /// <summary>Whether a token lies inside a person, an office or a named event: their words are no topic.</summary>
    private bool Inside(int token)
    {
        for (var t = Math.Max(0, token - 12); t <= token; t++)
        {
            if (!chart.ClassesAt(t).MayOverlap(Held))
            {
                continue;
            }

            for (var item = chart.At(t); item is not null; item = Chart.After(item))
            {
                if (item.End > token && item.Class is KnownClass.Person or KnownClass.Office or KnownClass.Event)
                {
                    if (item.End > token && (item.Class != KnownClass.Event || item["core"] is not null))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
