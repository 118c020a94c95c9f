using Chancery.Core.Resolution.People;

namespace Chancery.Core.Resolution.Notes;

/// <summary>Who stands behind one mention of a report.</summary>
/// <param name="Claim">Place of the engagement in the reading; -1 for a speaker who takes part in none.</param>
/// <param name="Participant">Place among its participants; for a speaker, among the speakers.</param>
/// <param name="Person">Id of the person.</param>
internal sealed record PersonPlace(int Claim, int Participant, string Person)
{
    public static PersonPlace Of(PersonMention mention, string person) => new(mention.Claim?.Index ?? -1, mention.Claim is null ? mention.Speaker : mention.Participant, person);

    public bool Is(PersonMention mention) => Claim == (mention.Claim?.Index ?? -1) && Participant == (mention.Claim is null ? mention.Speaker : mention.Participant);
}
