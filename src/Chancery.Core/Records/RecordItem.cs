namespace Chancery.Core.Records;

/// <summary>One thing of the record, as it is kept.</summary>
/// <param name="Part">The part of the record that it belongs to (<see cref="RecordPart"/>).</param>
/// <param name="Owner">What it is kept and replaced with: a report's id, an engagement's, the parties of commitments.</param>
/// <param name="Id">Its own id; for a discrepancy its subject.</param>
/// <param name="Place">Its place among the things of its part, in ordinal order; distinct.</param>
/// <param name="Json">All of it, in UTF-8.</param>
public sealed record RecordItem(string Part, string Owner, string Id, string Place, byte[] Json);
