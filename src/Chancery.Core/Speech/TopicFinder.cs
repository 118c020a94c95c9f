using Chancery.Core.Mentions;
using Chancery.Core.Reading;
using Chancery.Core.Words;

namespace Chancery.Core.Speech;

/// <summary>Finds what a stretch of text is about, by the pack's topic words.</summary>
internal sealed class TopicFinder(ReportContext context)
{
    private readonly Chart chart = context.Chart;
    private readonly HashSet<string> means = [.. (context.Pack.Setting("means") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Topics of the tokens [start, end) with the token they stand at, in order, each once; general ones only where nothing particular is named.</summary>
    public List<(string Id, int Start, int End)> Find(int start, int end, ICollection<string> parties, bool weak)
    {
        var found = new List<(string Id, int Start, int End)>();
        (string Id, int Start, int End)? general = null;
        for (var t = start; t < end; t++)
        {
            if (chart.Find(t, KnownClass.Topic) is not { } item || item.End > end)
            {
                continue;
            }

            if (item["weak"] is not null && !weak)
            {
                continue;
            }

            if (item["unless-party"] is { } party && parties.Contains(party))
            {
                continue;
            }

            if (Inside(t))
            {
                continue;
            }

            if (item["general"] is not null)
            {
                general ??= (item["id"]!, item.Start, item.End);
                t = item.End - 1;
                continue;
            }

            if (found.Count > 0 && IsMeans(found[^1], item.Start))
            {
                // "loans for railways", "imports of farm produce": what it is for counts
                found.RemoveAt(found.Count - 1);
            }

            Add(found, item["id"]!, item);
            if (item["also"] is { } also)
            {
                Add(found, also, item);
            }

            t = item.End - 1;
        }

        if (found.Exists(f => f.Id is "south-china-sea" or "east-china-sea"))
        {
            // a position on the sea "on the basis of international law" is about the sea
            found.RemoveAll(f => f.Id == "international-law");
        }

        if (found.Count == 0 && general is { } one)
        {
            found.Add(one);
        }

        return found;
    }

    /// <summary>
    /// Whether a matter is the means to the one that begins at a token: one of the pack's means with nothing but a preposition and plain
    /// words between the two.
    /// </summary>
    private bool IsMeans((string Id, int Start, int End) before, int next)
    {
        if (next - before.End is < 1 or > 4 || !means.Contains(before.Id))
        {
            return false;
        }

        var joined = false;
        for (var t = before.End; t < next; t++)
        {
            if (chart[t].IsSign || chart.Has(t, KnownClass.Conjunction) || chart.Has(t, KnownClass.Verb) || chart.Has(t, KnownClass.Modal))
            {
                return false;
            }

            joined |= chart.Find(t, KnownClass.Preposition)?["fn"] is "of" or "for" or "in" or "on" or "to";
        }

        return joined;
    }

    private static void Add(List<(string Id, int Start, int End)> found, string id, Item item)
    {
        if (!found.Exists(f => f.Id == id))
        {
            found.Add((id, item.Start, item.End));
        }
    }

    /// <summary>Whether a token lies inside a person, an office or a named event: their words are no topic.</summary>
    private bool Inside(int token)
    {
        for (var t = Math.Max(0, token - 12); t <= token; t++)
        {
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
