using Chancery.Core.Dates;

namespace Chancery.Core.Records;

/// <summary>A numbered round.</summary>
/// <param name="Engagement">Id of the engagement; null where only the number is known.</param>
public sealed record MechanismEdition(int Edition, string? Engagement, Edtf? Date, string? Place);
