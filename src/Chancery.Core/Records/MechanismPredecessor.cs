namespace Chancery.Core.Records;

/// <summary>A mechanism of the same parties that may have become this one under another name; a ruling joins the two.</summary>
public sealed record MechanismPredecessor(string Mechanism, string Because);
