namespace Chancery.Core.Readings;

/// <summary>Somebody who took part, as one report tells it.</summary>
/// <param name="Name">Longest form in the text; null where only the office is told.</param>
/// <param name="Party">ISO 3166-1 alpha-2 code or an organisation's acronym; null if the text does not tell.</param>
/// <param name="Office">Office in this report.</param>
/// <param name="Rank">Rank, abbreviations expanded.</param>
/// <param name="Role">As what.</param>
/// <param name="Start">First UTF-16 unit of the mention that names the person.</param>
/// <param name="End">One past its last unit.</param>
public sealed record Participant(string? Name, string? Party, string? Office, string? Rank, ParticipantRole Role, int Start, int End)
{
    /// <summary>Level of the office as the pack knows it (head-of-state, head-of-government, minister, deputy, official …); null where it tells none.</summary>
    public string? Level { get; init; }

    /// <summary>Whether the office is told to be held for the time being.</summary>
    public bool Acting { get; init; }
}
