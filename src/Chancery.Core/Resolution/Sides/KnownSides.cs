using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Sides;

/// <summary>Whose people are, by the reports that tell it in words: an office with its state before the name, not who sat where.</summary>
internal sealed class KnownSides
{
    /// <summary>So many independent sources tell the side of a name of two words or more before it is known.</summary>
    private const int FewestSources = 2;

    /// <summary>The same for a name of one word, which more people bear.</summary>
    private const int FewestSourcesOfOneWord = 10;

    /// <summary>The side told most must be told so many times as often as all others together.</summary>
    private const int Lead = 4;

    /// <summary>The same where a side that one report tells is held to be misread.</summary>
    private const int LeadOverWords = 10;

    private readonly Dictionary<string, KnownSide> _sides = new(StringComparer.Ordinal);

    private KnownSides()
    {
    }

    public static KnownSides Learn(ImmutableArray<ShelvedReport> shelf)
    {
        var told = new Dictionary<string, Dictionary<string, HashSet<string>>>(StringComparer.Ordinal);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var report in shelf)
        {
            foreach (var engagement in report.Reading.Engagements)
            {
                foreach (var one in engagement.Participants)
                {
                    if (one.Party is { Length: > 0 } party && PersonName.Of(one.Name) is { } name && IsTold(engagement, one))
                    {
                        var sides = told.TryGetValue(name.MarkedKey, out var known) ? known : told[name.MarkedKey] = new(StringComparer.Ordinal);
                        (sides.TryGetValue(party, out var sources) ? sources : sides[party] = new(StringComparer.Ordinal)).Add(report.Source);
                        words[name.MarkedKey] = name.Words.Count(w => !w.IsInitial);
                    }
                }
            }
        }

        var result = new KnownSides();
        foreach (var (name, sides) in told)
        {
            var top = sides.OrderByDescending(s => s.Value.Count).ThenBy(s => s.Key, StringComparer.Ordinal).First();
            var others = sides.Sum(s => s.Value.Count) - top.Value.Count;
            if (top.Value.Count >= (words[name] > 1 ? FewestSources : FewestSourcesOfOneWord) && top.Value.Count >= Lead * others)
            {
                result._sides[name] = new KnownSide(top.Key, top.Value.Count, top.Value.Count >= LeadOverWords * Math.Max(others, 1));
            }
        }

        return result;
    }

    /// <summary>The side that a report which only lets it be inferred, or misreads it, takes from the others; null where it stays as it is.</summary>
    public KnownSide? Correction(EngagementReading engagement, Participant one) =>
        PersonName.Of(one.Name) is { } name && _sides.TryGetValue(name.MarkedKey, out var side) && side.Party != one.Party && (side.OverWords || !IsTold(engagement, one)) ? side : null;

    /// <summary>Whether words of the report tell the side, not what it lets be inferred.</summary>
    public static bool IsTold(EngagementReading engagement, Participant one)
    {
        foreach (var evidence in engagement.Evidence)
        {
            if (evidence.Field == SideFields.OfParticipant && evidence.Start == one.Start && evidence.End == one.End)
            {
                return !evidence.Rule.StartsWith(SideFields.Inferred, StringComparison.Ordinal);
            }
        }

        return false;
    }
}
