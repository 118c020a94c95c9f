namespace Chancery.Core.Resolution.Sides;

/// <summary>A participant of a reading who was put on the side that other reports tell.</summary>
/// <param name="Engagement">Place of the engagement in the reading.</param>
/// <param name="Participant">Place among its participants.</param>
/// <param name="Name">The name, as <see cref="Names.PersonName.MarkedKey"/> has it.</param>
internal sealed record SideCorrection(int Engagement, int Participant, string Name, KnownSide Side);
