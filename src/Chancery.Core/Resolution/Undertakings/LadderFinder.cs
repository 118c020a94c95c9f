using Chancery.Core.Readings;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Parts what the same parties undertook into matters.</summary>
/// <remarks>
/// What is told less particularly goes to what it can only mean: a thing without a place to the thing with places, a pledge on a topic as
/// such to the one thing on which undertakings of that topic are on file before it. Where several fit it stays by itself, as nothing
/// tells which is meant. Every matter told is the lead of a ladder or one that a ladder stands for, so that every id that a matter alone
/// would have is found in every larger record.
/// </remarks>
internal static class LadderFinder
{
    public static List<Ladder> Find(IReadOnlyCollection<ToldAgreement> agreements)
    {
        var told = agreements.SelectMany(a => Matter.Of(a.Agreement.Topic!, a.Agreement.Objects).Select(m => (Matter: m, Agreement: a))).ToList();
        var leads = Leads(told.Select(t => t.Matter));
        var ladders = told
            .GroupBy(t => leads[t.Matter])
            .ToDictionary(g => g.Key, g => new Ladder(g.Key, [.. g.Select(t => t.Matter).Distinct()], [.. g.Select(t => t.Agreement).Distinct()]));
        foreach (var (topic, on) in told.Where(t => t.Matter.Thing.Length > 0).GroupBy(t => t.Agreement.Agreement.Topic!, t => leads[t.Matter], StringComparer.Ordinal).Select(g => (g.Key, g.Distinct().ToList())))
        {
            var general = new Matter(topic, "", "");
            if (on.Count == 1 && ladders.TryGetValue(general, out var open))
            {
                Pledges(ladders, open, ladders[on[0]]);
            }
        }

        return [.. ladders.Values];
    }

    /// <summary>The matter that stands for each of some.</summary>
    private static Dictionary<Matter, Matter> Leads(IEnumerable<Matter> matters)
    {
        var leads = new Dictionary<Matter, Matter>();
        foreach (var alike in matters.Distinct().GroupBy(m => m.Thing, StringComparer.Ordinal))
        {
            var all = alike.ToList();
            var narrowest = all.FindAll(m => !all.Exists(o => o.Narrows(m)));
            foreach (var matter in all)
            {
                var fits = narrowest.FindAll(n => n.Narrows(matter));
                leads[matter] = fits.Count == 1 ? fits[0] : matter;
            }
        }

        return leads;
    }

    /// <summary>"Ready to go on overcoming the consequences of war" after "help to clean up dioxin" is an answer; what both agree on the field is its own matter.</summary>
    private static void Pledges(Dictionary<Matter, Ladder> ladders, Ladder general, Ladder particular)
    {
        var first = particular.Agreements.Min(a => StepList.Day(a.Engagement, a.Report) ?? DateOnly.MaxValue);
        var pledges = general.Agreements.FindAll(a => a.Agreement.Type == AgreementType.Pledge && StepList.Day(a.Engagement, a.Report) >= first);
        particular.Agreements.AddRange(pledges);
        general.Agreements.RemoveAll(pledges.Contains);
        if (general.Agreements.Count == 0)
        {
            ladders.Remove(general.Lead);
            particular.Matters.Add(general.Lead);
        }
    }
}
