namespace Chancery.Core.Records;

/// <summary>What a person wrote beside something of the record, or that it was confirmed.</summary>
/// <param name="Decision">Id of the decision.</param>
/// <param name="Text">The annotation; for a confirmation what was confirmed.</param>
public sealed record RecordNote(string Decision, bool Confirms, string Who, string When, string Why, string? Text);
