using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Readings;
using Chancery.Core.Resolution.Names;

namespace Chancery.Core.Resolution.Sides;

/// <summary>Puts people on the side that other reports tell, where their own report leaves it to be inferred, and the parties of the engagement with them.</summary>
internal static class SideSettler
{
    /// <summary>Letters of the shortest word that tells a name again.</summary>
    private const int ShortestWord = 3;

    /// <returns>The same reading where there is nothing to settle.</returns>
    /// <param name="place">Place of the engagement in the report's reading.</param>
    /// <param name="made">Takes what was corrected.</param>
    public static EngagementReading Settle(EngagementReading reading, KnownSides sides, int place, List<SideCorrection> made)
    {
        for (var i = 0; i < reading.Participants.Length; i++)
        {
            if (sides.Correction(reading, reading.Participants[i]) is { } side)
            {
                made.Add(new SideCorrection(place, i, PersonName.Of(reading.Participants[i].Name)!.MarkedKey, side));
                reading = Settle(reading, i, side);
            }
        }

        return reading;
    }

    /// <summary>Puts one participant on that side.</summary>
    public static EngagementReading Settle(EngagementReading reading, int place, KnownSide side)
    {
        var before = reading.Participants[place];
        var participants = reading.Participants.SetItem(place, before with { Party = side.Party });
        var gives = before.Party is { Length: > 0 } old && !participants.Any(p => p.Party == old) && IsGivenBy(before, old, reading) ? old : null;
        var parties = reading.Parties.Where(p => p != gives);
        return reading with
        {
            Participants = participants,
            Parties = [.. parties.Contains(side.Party, StringComparer.Ordinal) ? parties : parties.Append(side.Party)],
            Evidence = Evidence(reading, before, gives, side.Party),
            Reasoning = reading.Reasoning.Add(string.Create(CultureInfo.InvariantCulture,
                $"side: {before.Name} is of {side.Party}, as {side.Sources} sources tell; {(before.Party is null ? "this one does not" : $"what this one says of it reads as {before.Party}")}")),
        };
    }

    /// <summary>Whether nothing but the mention of somebody makes a party one of the engagement's.</summary>
    private static bool IsGivenBy(Participant one, string party, EngagementReading reading)
    {
        var name = PersonName.Of(one.Name)!;
        return reading.Evidence.Where(e => e.Field == SideFields.Parties && e.Value == party)
            .All(e => (e.Start < one.End && one.Start < e.End) || WordFolder.Split(e.Quote).Exists(w => w.Letters.Length >= ShortestWord && name.Words.Any(n => n.Letters == w.Letters)));
    }

    private static ImmutableArray<Evidence> Evidence(EngagementReading reading, Participant one, string? gives, string party)
    {
        var quote = reading.Evidence.FirstOrDefault(e => e.Start == one.Start && e.End == one.End)?.Quote ?? one.Name!;
        var evidence = reading.Evidence
            .Where(e => e.Field != SideFields.OfParticipant || e.Start != one.Start || e.End != one.End)
            .Select(e => gives is not null && e.Field == SideFields.Parties && e.Value == gives ? e with { Value = party, Rule = SideFields.ByOtherReports } : e)
            .Append(new Evidence(SideFields.OfParticipant, party, one.Start, one.End, quote, SideFields.ByOtherReports))
            .ToList();
        if (!evidence.Exists(e => e.Field == SideFields.Parties && e.Value == party))
        {
            evidence.Add(new Evidence(SideFields.Parties, party, one.Start, one.End, quote, SideFields.ByOtherReports));
        }

        return [.. evidence];
    }
}
