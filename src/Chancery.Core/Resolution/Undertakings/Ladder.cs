namespace Chancery.Core.Resolution.Undertakings;

/// <summary>What the same parties undertook on one matter.</summary>
/// <param name="Lead">The matter as it is shown.</param>
/// <param name="Matters">It and the less particular ones that it stands for.</param>
internal sealed record Ladder(Matter Lead, List<Matter> Matters, List<ToldAgreement> Agreements);
