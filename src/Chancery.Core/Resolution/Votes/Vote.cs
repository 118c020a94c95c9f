using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Votes;

/// <summary>A value that one report gives.</summary>
/// <param name="Alike">Equal for values that say the same.</param>
/// <param name="Main">Whether the report is about what the value belongs to.</param>
internal readonly record struct Vote(string Value, string Alike, ShelvedReport Report, bool Main);
