namespace Chancery.Cli.Parts;

/// <summary>Something that a record holds.</summary>
/// <param name="Kind">engagement, person, mechanism.</param>
/// <param name="Title">What it is called.</param>
public sealed record RecordThing(string Id, string Kind, string Title);
