namespace Chancery.Core.Resolution.Notes;

/// <summary>What the resolution keeps of one thing, so that it can go on from where it stands.</summary>
/// <param name="Id">Id of the report, engagement, person or mechanism; distinct among all.</param>
/// <param name="Json">For the resolution alone.</param>
/// <param name="Keys">What it is found by; distinct.</param>
public sealed record Note(string Id, string Json, IReadOnlyCollection<long> Keys);
