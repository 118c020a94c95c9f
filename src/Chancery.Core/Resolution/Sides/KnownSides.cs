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

    private readonly IReadOnlyDictionary<string, KnownSide> _sides;

    /// <param name="sides">By name, as <see cref="PersonName.MarkedKey"/> has it.</param>
    public KnownSides(IReadOnlyDictionary<string, KnownSide> sides) => _sides = sides;

    public static KnownSides Learn(ImmutableArray<ShelvedReport> shelf)
    {
        var told = new Dictionary<string, List<(SideTelling Telling, string Source)>>(StringComparer.Ordinal);
        foreach (var report in shelf)
        {
            foreach (var telling in Tellings(report.Reading))
            {
                (told.TryGetValue(telling.Name, out var known) ? known : told[telling.Name] = []).Add((telling, report.Source));
            }
        }

        var sides = new Dictionary<string, KnownSide>(StringComparer.Ordinal);
        foreach (var (name, tellings) in told)
        {
            if (Of(tellings) is { } side)
            {
                sides[name] = side;
            }
        }

        return new KnownSides(sides);
    }

    /// <summary>Each name whose side the words of a report tell; may repeat.</summary>
    public static IEnumerable<SideTelling> Tellings(ReportReading reading)
    {
        foreach (var engagement in reading.Engagements)
        {
            foreach (var one in engagement.Participants)
            {
                if (one.Party is { Length: > 0 } party && PersonName.Of(one.Name) is { } name && IsTold(engagement, one))
                {
                    yield return new SideTelling(name.MarkedKey, name.Words.Count(w => !w.IsInitial), party);
                }
            }
        }
    }

    /// <summary>Whose one name is, by all that reports tell of it; null where they are too few or at odds.</summary>
    public static KnownSide? Of(IReadOnlyCollection<(SideTelling Telling, string Source)> told)
    {
        if (told.Count == 0)
        {
            return null;
        }

        var sides = told
            .GroupBy(t => t.Telling.Party, StringComparer.Ordinal)
            .Select(g => (Party: g.Key, Sources: g.Select(t => t.Source).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(s => s.Sources)
            .ThenBy(s => s.Party, StringComparer.Ordinal)
            .ToList();
        var others = sides.Skip(1).Sum(s => s.Sources);
        var (party, sources) = sides[0];
        var fewest = told.Max(t => t.Telling.Words) > 1 ? FewestSources : FewestSourcesOfOneWord;
        return sources >= fewest && sources >= Lead * others ? new KnownSide(party, sources, sources >= LeadOverWords * Math.Max(others, 1)) : null;
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
