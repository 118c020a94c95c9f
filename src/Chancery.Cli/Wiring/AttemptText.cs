using System.Collections.Immutable;
using System.Globalization;
using Chancery.Cli.Terminal;
using Chancery.Core.Explaining;
using Chancery.Core.Patterns;

namespace Chancery.Cli.Wiring;

/// <summary>What became of a rule, for people.</summary>
internal sealed class AttemptText(TextWriter output, bool color)
{
    private const int MostWanted = 12;
    private readonly Ink _ink = new(color);

    public void Write(PatternRule rule, ImmutableArray<RuleAttempt> attempts)
    {
        output.WriteLine($"{_ink.Bold(rule.Name)} {_ink.Faint($"({rule.Origin}, stage {rule.Stage})")}");
        output.WriteLine($"  pattern: {string.Join(' ', rule.Pattern.Source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        foreach (var (key, side) in new[] { ("not-after", rule.NotAfter), ("not-before", rule.NotBefore), ("before", rule.Before) })
        {
            if (side is not null)
            {
                output.WriteLine($"  {key}: {side.Source.Trim()}");
            }
        }

        output.WriteLine();
        foreach (var attempt in attempts)
        {
            var head = string.Create(CultureInfo.InvariantCulture, $"sentence {attempt.Sentence}: ");
            output.WriteLine($"{head}{Say(attempt)}");
        }
    }

    private string Say(RuleAttempt attempt) => attempt.Outcome switch
    {
        AttemptOutcome.Yielded => $"{_ink.Good("matched")} '{attempt.Words}'{(attempt.Because is { Length: > 0 } features ? $" → {features}" : "")}",
        AttemptOutcome.Overruled => $"{_ink.Bad("overruled")} at '{attempt.Words}': {attempt.Because}",
        AttemptOutcome.Barred => $"{_ink.Bad("barred")} at '{attempt.Words}' by {attempt.Because}",
        _ => Stopped(attempt) + (attempt.Because is null ? "" : $" ({attempt.Because})"),
    };

    private string Stopped(RuleAttempt attempt)
    {
        var wanted = string.Join(" or ", attempt.Wanted.Take(MostWanted)) + (attempt.Wanted.Length > MostWanted ? string.Create(CultureInfo.InvariantCulture, $" or {attempt.Wanted.Length - MostWanted} more") : "");
        return attempt.Words.Length == 0
            ? $"{_ink.Bad("not begun")}: nothing here is {wanted}"
            : $"{_ink.Bad("stopped")} after '{attempt.Words}' {(attempt.Stopped is null ? "by the end of the sentence" : $"by '{attempt.Stopped}'")}: wanted {wanted}";
    }
}
