using System.Text;

namespace Chancery.Intake.Tests;

/// <summary>Short ways to run intake.</summary>
internal static class Given
{
    public static List<IntakeItem> Read(params string[] paths) => Read(new IntakeOptions(), paths);

    public static List<IntakeItem> Read(IntakeOptions options, params string[] paths) =>
        [.. new ReportIntake(options).Read(paths, () => throw new InvalidOperationException("standard input was not asked for"))];

    public static List<IntakeItem> Piped(string input, IntakeOptions? options = null) =>
        [.. new ReportIntake(options ?? new IntakeOptions()).Read(["-"], () => new MemoryStream(Encoding.UTF8.GetBytes(input)))];
}
