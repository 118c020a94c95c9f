namespace Chancery.Core.Records;

/// <summary>Who took a decision back, when (EDTF), and why.</summary>
public sealed record DecisionWithdrawal(string Who, string When, string Why);
