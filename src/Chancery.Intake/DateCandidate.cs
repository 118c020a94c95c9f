using Chancery.Core.Dates;

namespace Chancery.Intake;

/// <summary>A day that a page or a container gives as the one of publication.</summary>
/// <param name="Source">Where it stands: <c>json-ld</c>, <c>meta article:published_time</c>, <c>time</c>, <c>address</c>, <c>header</c>, <c>field</c>.</param>
/// <param name="Told">As it stands there.</param>
/// <param name="Day">What it says; null where it is no date.</param>
public sealed record DateCandidate(string Source, string Told, Edtf? Day);
