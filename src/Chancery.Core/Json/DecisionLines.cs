using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chancery.Core.Dates;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Json;

/// <summary>Decisions as a text file, one JSON object a line, by id: it can be kept under version control and merged by lines.</summary>
public static class DecisionLines
{
    private static readonly RecordJson s_strict = new(new JsonSerializerOptions(RecordJson.Compact.Options) { TypeInfoResolver = null, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow });

    /// <summary>Writes all, by id.</summary>
    public static void Write(IEnumerable<Decision> decisions, TextWriter output)
    {
        foreach (var decision in decisions.OrderBy(d => d.Id, StringComparer.Ordinal))
        {
            output.Write(JsonSerializer.Serialize(decision, RecordJson.Compact.Decision));
            output.Write('\n');
        }
    }

    /// <summary>Reads a file; empty lines are passed over, and a decision without an id is given its own.</summary>
    /// <exception cref="FormatException">Naming the line and what is wrong with it.</exception>
    public static ImmutableArray<Decision> Read(TextReader input)
    {
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (line.AsSpan().Trim().Length > 0)
            {
                decisions.Add(Parse(line, number));
            }
        }

        return decisions.ToImmutable();
    }

    private static Decision Parse(string line, int number)
    {
        Decision decision;
        try
        {
            decision = JsonSerializer.Deserialize(line, s_strict.Decision) ?? throw new FormatException(FormattableString.Invariant($"line {number}: null is no decision"));
        }
        catch (JsonException e)
        {
            throw new FormatException(FormattableString.Invariant($"line {number}: {e.Message}"), e);
        }

        if (Fault(decision) is { } fault)
        {
            throw new FormatException(FormattableString.Invariant($"line {number}: {fault}"));
        }

        return string.IsNullOrEmpty(decision.Id) ? decision with { Id = DecisionWriter.IdOf(decision) } : decision;
    }

    private static string? Fault(Decision d) =>
        string.IsNullOrWhiteSpace(d.Who) ? "\"who\" is missing: say who decided"
        : string.IsNullOrWhiteSpace(d.Why) ? "\"why\" is missing: give the reason"
        : !Edtf.TryParse(d.When, out _) ? $"\"when\" is '{d.When}', no date; write 2026-11-22"
        : d.Ruling is null || !DecisionRuling.All.Contains(d.Ruling) ? $"\"ruling\" is '{d.Ruling}'; it is one of {string.Join(", ", DecisionRuling.All)}"
        : string.IsNullOrWhiteSpace(d.Subject) ? "\"subject\" is missing: say what it is about"
        : DecisionRuling.NeedsOther(d.Ruling) && string.IsNullOrWhiteSpace(d.Other) ? $"\"other\" is missing; {d.Ruling} needs it"
        : d.Ruling == DecisionRuling.Field && d.Other!.IndexOf('=', StringComparison.Ordinal) <= 0 ? "\"other\" is not field=value"
        : null;
}
