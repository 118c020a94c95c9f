using System.Globalization;

namespace Chancery.Cli.Evaluation;

/// <summary>Three decimals of the exact binary value, ties to even, as Python rounds.</summary>
internal static class Rounding
{
    public static double At3(double value) =>
        double.IsNaN(value) ? value
        : IsTie(value) ? (double)Math.Round((decimal)value, 3, MidpointRounding.ToEven)
        : double.Parse(value.ToString("F3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>With all three decimals.</summary>
    public static string Text3(double value) => At3(value).ToString("F3", CultureInfo.InvariantCulture);

    /// <summary>Shortest text that gives the number again, with a decimal point: 1.0, 0.875, nan.</summary>
    public static string Text(double? value) => value switch
    {
        null => "None",
        double.NaN => "nan",
        double v when v == Math.Floor(v) => v.ToString("F1", CultureInfo.InvariantCulture),
        double v => v.ToString("R", CultureInfo.InvariantCulture),
    };

    // A binary fraction has a 5 and nothing more at the fourth decimal only at odd sixteenths.
    private static bool IsTie(double value) => value * 16 == Math.Floor(value * 16) && value * 8 != Math.Floor(value * 8);
}
