using Chancery.Core.Resolution.People;

namespace Chancery.Core.Resolution.Notes;

/// <summary>One mention of a report, and who stands behind it.</summary>
/// <param name="Claim">Place of the engagement in the reading; -1 for a speaker who takes part in none.</param>
/// <param name="Place">Place among its participants; for a speaker, among the speakers.</param>
/// <param name="Person">Id of the person.</param>
/// <param name="Name">As the report has it.</param>
internal sealed record PersonPlace(int Claim, int Place, string Person, string Name)
{
    public string? Party { get; init; }

    public string? Office { get; init; }

    public string? Rank { get; init; }

    public string? Level { get; init; }

    public bool Acting { get; init; }

    public bool IsMain { get; init; }

    public bool IsAlone { get; init; }

    public static PersonPlace Of(PersonMention mention, string person) => new(mention.Claim, mention.Place, person, mention.Name.Text)
    {
        Party = mention.Party,
        Office = mention.Office,
        Rank = mention.Rank,
        Level = mention.Level,
        Acting = mention.Acting,
        IsMain = mention.IsMain,
        IsAlone = mention.IsAlone,
    };

    public bool Is(PersonMention mention) => Claim == mention.Claim && Place == mention.Place;
}
