using Chancery.Core.Readings;
using Chancery.Core.Resolution.Names;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>On how many sides two claims name the same people, and on how many only other people.</summary>
internal readonly record struct ParticipantComparison(int Agreeing, int Clashing)
{
    public static ParticipantComparison Of(EngagementClaim a, EngagementClaim b)
    {
        var (agreeing, clashing) = (0, 0);
        foreach (var party in a.Parties)
        {
            var mine = Of(a, party);
            var theirs = Of(b, party);
            if (mine.Count == 0 || theirs.Count == 0)
            {
                continue;
            }

            if (mine.Any(m => theirs.Any(t => Same(m, t))))
            {
                agreeing++;
            }
            else if (mine.Any(m => m.Name is not null) && theirs.Any(t => t.Name is not null))
            {
                clashing++;
            }
        }

        return new(agreeing, clashing);
    }

    private static List<(Participant Told, PersonName? Name)> Of(EngagementClaim claim, string party)
    {
        var people = new List<(Participant, PersonName?)>();
        for (var i = 0; i < claim.Names.Length; i++)
        {
            if (string.Equals(claim.Reading.Participants[i].Party, party, StringComparison.Ordinal))
            {
                people.Add((claim.Reading.Participants[i], claim.Names[i]));
            }
        }

        return people;
    }

    private static bool Same((Participant Told, PersonName? Name) a, (Participant Told, PersonName? Name) b)
    {
        var offices = a.Told.Office is { } x && b.Told.Office is { } y && OfficeLikeness.Same(x, y);
        return a.Name is null || b.Name is null
            ? offices
            : NameLikeness.Compare(a.Name, b.Name) switch
            {
                NameRelation.Same or NameRelation.Shortened or NameRelation.Misspelt or NameRelation.Piece => true,
                NameRelation.Distorted => offices,
                _ => false,
            };
    }
}
