using System.Text;

namespace Chancery.Intake.Tests;

/// <summary>Short ways to run intake.</summary>
internal static class Given
{
    public static List<IntakeItem> Read(params string[] paths) => Read(new IntakeOptions(), paths);

    /// <summary>What is passed over without a word is not among the items.</summary>
    public static List<IntakeItem> Read(IntakeOptions options, params string[] paths) => [.. All(options, paths).Where(i => i.Error is not { IsAside: true })];

    public static List<IntakeItem> All(IntakeOptions options, params string[] paths) =>
        [.. new ReportIntake(options).Read(paths, () => throw new InvalidOperationException("standard input was not asked for"))];

    public static List<IntakeItem> Piped(string input, IntakeOptions? options = null) => Piped(Encoding.UTF8.GetBytes(input), options);

    public static List<IntakeItem> Piped(byte[] input, IntakeOptions? options = null) =>
        [.. new ReportIntake(options ?? new IntakeOptions()).Read(["-"], () => new MemoryStream(input))];

    /// <summary>Texts of the reports, codes of what is none.</summary>
    public static string[] Outcomes(IEnumerable<IntakeItem> items) => [.. items.Select(i => i.Report?.Text ?? i.Error!.Code)];
}
