using Chancery.Core.Words;

namespace Chancery.Core.Explaining;

/// <summary>An example of a rule: a text, the stretch that must match, and the features it must have.</summary>
/// <param name="Text">The text without the brackets.</param>
/// <param name="Start">First UTF-16 unit of the match.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Expected">Features; an empty value means that the feature must be absent. Others may be there.</param>
public sealed record RuleExample(string Text, int Start, int End, Features Expected)
{
    private const string Arrow = "=>";

    /// <summary>Reads <c>text with the [match] in brackets => key=value; key=value</c>.</summary>
    /// <exception cref="FormatException">There is not exactly one pair of brackets around something.</exception>
    public static RuleExample Parse(string line)
    {
        var arrow = line.LastIndexOf(Arrow, StringComparison.Ordinal);
        var text = arrow < 0 ? line.Trim() : line[..arrow].Trim();
        var open = text.IndexOf('[', StringComparison.Ordinal);
        var close = text.IndexOf(']', StringComparison.Ordinal);
        if (open < 0 || close <= open + 1 || text.IndexOf('[', open + 1) >= 0 || text.IndexOf(']', close + 1) >= 0)
        {
            throw new FormatException("an example has exactly one [match] in brackets");
        }

        return new RuleExample(
            string.Concat(text.AsSpan(0, open), text.AsSpan(open + 1, close - open - 1), text.AsSpan(close + 1)),
            open,
            close - 1,
            arrow < 0 ? Features.None : Features.Parse(line[(arrow + Arrow.Length)..]));
    }
}
