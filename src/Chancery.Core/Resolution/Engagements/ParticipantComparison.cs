using Chancery.Core.Readings;
using Chancery.Core.Resolution.Names;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>On how many sides two claims name the same people, and on how many only other people.</summary>
/// <param name="Transcribed">
/// On how many sides the only holder of one office has names without a word in common in reports of two languages: one may be the other as
/// that language writes it ("Vương Nghị", "Wang Yi").
/// </param>
internal readonly record struct ParticipantComparison(int Agreeing, int Clashing, int Transcribed)
{
    public static ParticipantComparison Of(EngagementClaim a, EngagementClaim b)
    {
        var (agreeing, clashing, transcribed) = (0, 0, 0);
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
            else if (!string.Equals(a.Report.Reading.Language, b.Report.Reading.Language, StringComparison.Ordinal) && mine is [var one] && theirs is [var other] && IsTranscription(one, other))
            {
                transcribed++;
            }
            else if (mine.Any(m => m.Name is not null) && theirs.Any(t => t.Name is not null))
            {
                clashing++;
            }
        }

        return new(agreeing, clashing, transcribed);
    }

    private static bool IsTranscription((Participant Told, PersonName? Name) a, (Participant Told, PersonName? Name) b) =>
        a is { Name.Words.Length: > 1, Told.Office: { } x } && b is { Name.Words.Length: > 1, Told.Office: { } y }
        && OfficeLikeness.Same(x, y)
        && NameLikeness.Compare(a.Name, b.Name) == NameRelation.None;

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
