namespace Chancery.Intake.Json;

/// <summary>What the next line was.</summary>
internal enum LineState
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>Longer than the limit; passed over.</summary>
    TooLong,

    /// <summary>There is none.</summary>
    End,
}
