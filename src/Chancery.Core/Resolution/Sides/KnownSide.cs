namespace Chancery.Core.Resolution.Sides;

/// <summary>Whose somebody is.</summary>
/// <param name="Party">The party that most sources tell.</param>
/// <param name="Sources">How many independent ones tell it.</param>
/// <param name="OverWords">Whether they are so many that a report which tells another party is held to be misread.</param>
internal sealed record KnownSide(string Party, int Sources, bool OverWords);
