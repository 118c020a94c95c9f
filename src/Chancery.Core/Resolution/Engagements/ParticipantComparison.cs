using Chancery.Core.Readings;
using Chancery.Core.Resolution.Names;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>On how many sides two claims name the same people, and on how many only other people.</summary>
/// <param name="Transcribed">
/// On how many sides the only holder of one office, or of one that only one of the reports tells, has names without a word in common in reports of two languages: one may be the other as
/// that language writes it ("Vương Nghị", "Wang Yi").
/// </param>
internal readonly record struct ParticipantComparison(int Agreeing, int Clashing, int Transcribed)
{
    private const string AnyLevel = "official";

    public static ParticipantComparison Of(EngagementClaim a, EngagementClaim b)
    {
        var (agreeing, clashing, transcribed) = (0, 0, 0);
        foreach (var party in a.Parties.Union(b.Parties, StringComparer.Ordinal))
        {
            var mine = Of(a, party);
            var theirs = Of(b, party);
            if (mine.Count == 0 || theirs.Count == 0)
            {
                agreeing += Unplaced(a, mine, b, theirs) ? 1 : 0;
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

    /// <summary>Whether who has a party in one of two claims is named without any in the other, whose report leaves the reader to know whose minister he is.</summary>
    private static bool Unplaced(EngagementClaim a, List<(Participant Told, PersonName? Name)> mine, EngagementClaim b, List<(Participant Told, PersonName? Name)> theirs) =>
        mine.Count == 0
            ? a.HasUnplaced && theirs.Exists(t => t.Name is not null && Of(a, "").Exists(m => m.Name is not null && Same(m, t)))
            : b.HasUnplaced && mine.Exists(m => m.Name is not null && Of(b, "").Exists(t => t.Name is not null && Same(m, t)));

    private static bool IsTranscription((Participant Told, PersonName? Name) a, (Participant Told, PersonName? Name) b) =>
        a is { Name.Words.Length: > 1 } && b is { Name.Words.Length: > 1 }
        && (IsLoose(a.Told) || IsLoose(b.Told) ? (a.Told.Office ?? b.Told.Office) is not null : OfficeLikeness.OneOffice(a.Told.Office!, b.Told.Office!) || (a.Told.Level is "head-of-state" or "head-of-government" && string.Equals(a.Told.Level, b.Told.Level, StringComparison.Ordinal)))
        && NameLikeness.Compare(a.Name, b.Name) == NameRelation.None;

    /// <summary>Whether no office is told, or none but a word for whoever leads or represents.</summary>
    private static bool IsLoose(Participant told) => told.Office is not { } office || (string.Equals(told.Level, AnyLevel, StringComparison.Ordinal) && TitleWords.Stems(office).Length == 1);

    private static List<(Participant Told, PersonName? Name)> Of(EngagementClaim claim, string party)
    {
        var people = new List<(Participant, PersonName?)>();
        for (var i = 0; i < claim.Names.Length; i++)
        {
            if (string.Equals(claim.Reading.Participants[i].Party ?? "", party, StringComparison.Ordinal))
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
