namespace Chancery.Cli.Evaluation;

/// <content>Engagements and what is told of them.</content>
internal sealed partial class Scorer
{
    private void ScoreEngagements(ScoredReport gold, ScoredReport predicted)
    {
        var goldMain = gold.Engagements.Where(e => e.Status == "main").ToList();
        var predictedMain = predicted.Engagements.Where(e => e.Status == "main").ToList();
        Field(gold.Id, Figures.Relevant, goldMain.Count > 0 ? "yes" : null, predictedMain.Count > 0 ? "yes" : null, same: true);
        var pairs = Count(gold.Id, Figures.Engagement, gold.Engagements, predicted.Engagements);
        Count(gold.Id, Figures.MainEngagement, goldMain, predictedMain);
        foreach (var (i, j) in pairs)
        {
            ScorePair(gold.Id, gold.Engagements[i], predicted.Engagements[j]);
        }
    }

    private List<(int Gold, int Predicted)> Count(string report, string figure, IReadOnlyList<ScoredEngagement> gold, IReadOnlyList<ScoredEngagement> predicted)
    {
        var pairs = Pairing.Of(gold, predicted);
        _tally.Add(figure, pairs.Count, predicted.Count - pairs.Count, gold.Count - pairs.Count);
        var (found, matched) = (pairs.Select(p => p.Gold).ToHashSet(), pairs.Select(p => p.Predicted).ToHashSet());
        _misses.AddRange(gold.Where((_, i) => !found.Contains(i)).Select(e => new Miss(report, figure, Brief(e), null)));
        _misses.AddRange(predicted.Where((_, j) => !matched.Contains(j)).Select(e => new Miss(report, figure, null, Brief(e))));
        return pairs;
    }

    private void ScorePair(string report, ScoredEngagement g, ScoredEngagement p)
    {
        Field(report, Figures.Kind, g.Kind, p.Kind, g.Kind == p.Kind);
        Field(report, Figures.Status, g.Status, p.Status, g.Status == p.Status);
        Field(report, Figures.Mode, g.Mode, p.Mode, g.Mode == p.Mode);
        Field(report, Figures.Mechanism, g.Mechanism, p.Mechanism, Similarity.SimilarText(g.Mechanism, p.Mechanism));
        Field(report, Figures.Edition, g.Edition, p.Edition, g.Edition == p.Edition);
        var dates = Similarity.Dates(g.Date, p.Date);
        Field(report, Figures.DateExact, g.Date, p.Date, dates == 1);
        Field(report, Figures.DateCompatible, g.Date, p.Date, dates > 0);
        Field(report, Figures.Place, g.Place, p.Place, PlainText.Of(g.Place) == PlainText.Of(p.Place));
        Field(report, Figures.Country, g.Country, p.Country, g.Country == p.Country);
        Overlap(report, Figures.Parties, g.Parties, p.Parties);
        Overlap(report, Figures.Topics, g.Topics, p.Topics);
        ScoreParticipants(report, g, p);
    }

    private void ScoreParticipants(string report, ScoredEngagement gold, ScoredEngagement predicted)
    {
        var left = predicted.Participants.ToList();
        foreach (var g in gold.Participants)
        {
            var index = left.FindIndex(p => Similarity.SameName(g.Name, p.Name));
            if (index < 0)
            {
                _tally.Add(Figures.Participant, missed: 1);
                _misses.Add(new Miss(report, Figures.Participant, $"{g.Name} ({g.Party})", null));
                continue;
            }

            var found = left[index];
            left.RemoveAt(index);
            _tally.Add(Figures.Participant, hit: 1);
            Field(report, Figures.ParticipantParty, g.Party, found.Party, g.Party == found.Party, g.Name);
            Field(report, Figures.ParticipantOffice, g.Office, found.Office, Similarity.SimilarText(g.Office, found.Office), g.Name);
            Field(report, Figures.ParticipantRank, g.Rank, found.Rank, PlainText.Of(g.Rank) == PlainText.Of(found.Rank), g.Name);
            Field(report, Figures.ParticipantRole, g.Role, found.Role, g.Role == found.Role, g.Name);
        }

        _tally.Add(Figures.Participant, spurious: left.Count);
        _misses.AddRange(left.Select(p => new Miss(report, Figures.Participant, null, $"{p.Name} ({p.Party})")));
    }

    private void Overlap(string report, string figure, HashSet<string> gold, HashSet<string> predicted)
    {
        var hits = gold.Count(predicted.Contains);
        _tally.Add(figure, hits, predicted.Count - hits, gold.Count - hits);
        _misses.AddRange(gold.Where(v => !predicted.Contains(v)).Select(v => new Miss(report, figure, v, null)));
        _misses.AddRange(predicted.Where(v => !gold.Contains(v)).Select(v => new Miss(report, figure, null, v)));
    }

    private static string Brief(ScoredEngagement e) =>
        string.Join(' ', new[] { e.Status, e.Kind, e.Date, List(e.Parties), e.Mechanism, e.Edition is null ? null : $"no. {e.Edition}", e.Place }.Where(v => !string.IsNullOrEmpty(v)));
}
