using Chancery.Core.Clauses;
using Chancery.Core.Mentions;

namespace Chancery.Core.Events;

/// <summary>Days counted from what else is told: "a day after talks with X", "six days after he had hosted them".</summary>
internal sealed partial class EventReader
{
    /// <summary>Longest words of a distance, in tokens: "twenty one days after".</summary>
    private const int LongestDistance = 5;

    /// <summary>Dates an event noun that such words stand directly before.</summary>
    private void DateByDistance(EventDraft draft, Node node) => DateByDistance(draft, node.Start);

    /// <summary>Dates what a clause tells that such words open.</summary>
    private void DateByDistance(EventDraft draft, Clause clause)
    {
        if (clause.Subordinate || clause.NonFinite)
        {
            DateByDistance(draft, clause is { SubjectInherited: false, Subject: [{ } first, ..] } && first.Index < clause.Verb.Index ? first.Start : clause.Verb.Start);
        }
    }

    private void DateByDistance(EventDraft draft, int token)
    {
        if (draft.DateItem is not null)
        {
            return;
        }

        for (var t = token - 1; t >= 0 && t >= token - LongestDistance; t--)
        {
            if (chart.Find(t, Words.KnownClass.Distance) is { } told && told.End == token)
            {
                draft.DateItem = told;
                draft.Future |= told["shift"]?.Contains('+', StringComparison.Ordinal) == true;
                return;
            }
        }
    }
}
