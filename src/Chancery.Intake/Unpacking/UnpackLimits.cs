namespace Chancery.Intake.Unpacking;

/// <summary>The bounds of unpacking.</summary>
/// <param name="Ratio">Unpacked bytes for one byte of the file; web pages reach 10, logs of one line 100.</param>
/// <param name="FreeBytes">So many unpacked bytes are read whatever the ratio.</param>
/// <param name="Members">Members of all archives in one file.</param>
/// <param name="Depth">Archives within archives.</param>
public sealed record UnpackLimits(int Ratio = 200, long FreeBytes = 256L * 1024 * 1024, int Members = 20_000_000, int Depth = 6);
