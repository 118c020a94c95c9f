using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Years;

/// <summary>A report puts an engagement so many years from its own year: engagement = report + offset.</summary>
internal sealed record YearLink(int Engagement, ShelvedReport Report, int Offset, bool Told);
