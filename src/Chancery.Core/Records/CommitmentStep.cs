using Chancery.Core.Dates;
using Chancery.Core.Readings;

namespace Chancery.Core.Records;

/// <summary>One rung of a commitment's ladder.</summary>
public sealed record CommitmentStep(Edtf? Date, AgreementType Type, string? Engagement, string Report, string Quote);
