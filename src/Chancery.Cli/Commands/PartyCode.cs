using Chancery.Core.Records;

namespace Chancery.Cli.Commands;

/// <summary>A party as it is typed.</summary>
internal static class PartyCode
{
    public static string Of(string typed) => typed.Trim().ToUpperInvariant();

    /// <summary>The parties of the record, most engaged first, for a message.</summary>
    public static string OnFile(DiplomaticRecord record)
    {
        const int Shown = 12;
        var parties = record.Engagements
            .SelectMany(e => e.Parties)
            .GroupBy(p => p, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key)
            .ToList();
        return parties.Count == 0 ? "no parties" : string.Join(", ", parties.Take(Shown)) + (parties.Count > Shown ? " …" : "");
    }
}
