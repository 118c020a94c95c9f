namespace Chancery.Core.Readings;

/// <summary>A passage that stands in the text but does not belong to the report.</summary>
public sealed record FurniturePassage(int Start, int End, string Quote, string Rule);
