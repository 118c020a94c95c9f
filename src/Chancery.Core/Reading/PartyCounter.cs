using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>Counts how often each party is named in the report's own text.</summary>
internal static class PartyCounter
{
    private static readonly ClassSet Wanted = ClassSet.Of(KnownClass.Place, KnownClass.State, KnownClass.Demonym, KnownClass.Organisation);

    public static void Count(ReportContext context)
    {
        var body = false;
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            if (sentence.Kind is BlockKind.Furniture or BlockKind.Tail or BlockKind.Heading)
            {
                continue;
            }

            string? before = null;
            var beforeEnd = -1;
            var opens = sentence.Kind == BlockKind.Title || (sentence.Kind == BlockKind.Body && !body);
            body |= sentence.Kind == BlockKind.Body;
            for (var t = context.BodyStart[s]; t < sentence.End; t++)
            {
                if (!context.Chart.ClassesAt(t).MayOverlap(Wanted))
                {
                    continue;
                }

                for (var item = context.Chart.At(t); item is not null; item = Mentions.Chart.After(item))
                {
                    if (item.Class == KnownClass.Place && item.End > item.Start + 1)
                    {
                        // "Kuala Lumpur, Malaysia": the state tells where, not who
                        t = item.End - 1;
                        break;
                    }

                    if (item.Class is not (KnownClass.State or KnownClass.Demonym or KnownClass.Organisation) || item["id"] is not { } id)
                    {
                        continue;
                    }

                    if (!context.PartyCounts.TryGetValue(id, out var count))
                    {
                        context.PartyOrder.Add(id);
                    }

                    context.PartyCounts[id] = count + (item.Class == KnownClass.Organisation ? 1 : sentence.Kind == BlockKind.Title ? 3 : 2);
                    if (sentence.Kind == BlockKind.Title)
                    {
                        context.LeadParties.Add(id);
                    }

                    if (before is not null && before != id && t - beforeEnd <= 3 && !IsTold(context, beforeEnd, t))
                    {
                        var pair = ReportContext.PairOf(before, id);
                        context.PairedInLead |= opens && context.IsState(before) && context.IsState(id);
                        context.PartyPairs[pair] = context.PartyPairs.GetValueOrDefault(pair) + 1;
                    }

                    before = id;
                    beforeEnd = item.End;
                    t = item.End - 1;
                    break;
                }
            }
        }
    }

    /// <summary>"X of A spoke today about B": a verb in the past between two parties tells that they do not stand side by side.</summary>
    private static bool IsTold(ReportContext context, int start, int end)
    {
        for (var t = start; t < end; t++)
        {
            if (context.Chart.Find(t, KnownClass.Verb) is { } verb && verb["form"] == "past" && verb["frame"] is not null)
            {
                return true;
            }
        }

        return false;
    }
}
