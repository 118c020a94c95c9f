namespace Chancery.Cli.Evaluation;

/// <summary>Which engagement of a prediction stands for which of the gold.</summary>
internal static class Pairing
{
    private const double Threshold = 3.0;

    /// <summary>Best pairs first, each engagement once, pairs of too little likeness left out.</summary>
    public static List<(int Gold, int Predicted)> Of(IReadOnlyList<ScoredEngagement> gold, IReadOnlyList<ScoredEngagement> predicted)
    {
        var pairs = new List<(double Affinity, int Gold, int Predicted)>();
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < predicted.Count; j++)
            {
                pairs.Add((Affinity(gold[i], predicted[j]), i, j));
            }
        }

        pairs.Sort((a, b) => b.CompareTo(a));
        var usedGold = new HashSet<int>();
        var usedPredicted = new HashSet<int>();
        var chosen = new List<(int, int)>();
        foreach (var (affinity, i, j) in pairs)
        {
            if (affinity >= Threshold && !usedGold.Contains(i) && !usedPredicted.Contains(j))
            {
                usedGold.Add(i);
                usedPredicted.Add(j);
                chosen.Add((i, j));
            }
        }

        return chosen;
    }

    private static double Affinity(ScoredEngagement g, ScoredEngagement p)
    {
        var sum = 0.0;
        if (g.Parties.Count > 0 || p.Parties.Count > 0)
        {
            var shared = g.Parties.Count(p.Parties.Contains);
            sum += 2.0 * shared / Math.Max(1, g.Parties.Count + p.Parties.Count - shared);
        }

        sum += 2.0 * (Similarity.Dates(g.Date, p.Date) ?? 0);
        sum += g.Kind == p.Kind ? 1.5 : Group(g.Kind) == Group(p.Kind) ? 0.7 : 0;
        sum += !string.IsNullOrEmpty(g.Edition) && g.Edition == p.Edition ? 2.0 : 0;
        if (g.Participants.Count > 0 && p.Participants.Count > 0)
        {
            var hits = g.Participants.Count(a => p.Participants.Any(b => Similarity.SameName(a.Name, b.Name)));
            sum += 2.0 * hits / Math.Max(g.Participants.Count, p.Participants.Count);
        }

        sum += !string.IsNullOrEmpty(g.Place) && PlainText.Of(g.Place) == PlainText.Of(p.Place) ? 1.0 : 0;
        sum += g.Status == p.Status ? 0.5 : 0;
        return sum;
    }

    private static string? Group(string? kind) => kind switch
    {
        "dialogue" or "talks" or "conference" or "reception" => "meet",
        "visit" => "visit",
        "signing" => "sign",
        "exercise" or "port-call" => "field",
        "other" => "other",
        _ => null,
    };
}
