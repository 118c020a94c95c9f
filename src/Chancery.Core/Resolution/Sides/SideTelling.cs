namespace Chancery.Core.Resolution.Sides;

/// <summary>A report tells in words whose somebody is.</summary>
/// <param name="Name">The name, as <see cref="Names.PersonName.MarkedKey"/> has it.</param>
/// <param name="Words">Words of the name, initials left out.</param>
internal sealed record SideTelling(string Name, int Words, string Party);
