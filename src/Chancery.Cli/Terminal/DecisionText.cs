using System.Globalization;
using System.Text.Json;
using Chancery.Core.Json;
using Chancery.Core.Records;

namespace Chancery.Cli.Terminal;

/// <summary>Decisions and what became of them.</summary>
internal static class DecisionText
{
    /// <summary>One decision in two lines.</summary>
    public static void Write(TextWriter output, Decision decision, DecisionOutcome outcome)
    {
        output.WriteLine($"{decision.Id}  {decision.Ruling}  {decision.Subject}{(decision.Other is null ? "" : $"  {decision.Other}")}{(decision.About is null ? "" : $"  ({decision.About})")}");
        output.WriteLine($"  {decision.Who}, {decision.When}: {decision.Why}");
        output.WriteLine($"  {Word(outcome.State)}: {outcome.Because}{(outcome.Touches.IsEmpty ? "" : $" [{string.Join(", ", outcome.Touches)}]")}");
    }

    /// <summary>One JSON object a line: the decision and its outcome.</summary>
    public static void WriteJson(TextWriter output, Decision decision, DecisionOutcome outcome)
    {
        output.WriteLine(JsonText.WriteLine(json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("decision");
            JsonSerializer.Serialize(json, decision, RecordJson.Compact.Decision);
            json.WriteString("state", Word(outcome.State));
            json.WriteStrings("touches", outcome.Touches);
            json.WriteString("because", outcome.Because);
            json.WriteEndObject();
        }));
    }

    /// <summary>Warns of decisions that rule nothing, are overruled, or confirmed what has changed.</summary>
    public static void Warn(CliHost host, IEnumerable<DecisionOutcome> outcomes)
    {
        var doubtful = outcomes.Where(o => o.State is DecisionState.Idle or DecisionState.Overruled or DecisionState.Changed).ToList();
        foreach (var state in doubtful.GroupBy(o => o.State).OrderBy(g => g.Key))
        {
            Messages.Warning(host, string.Create(CultureInfo.InvariantCulture, $"{state.Count()} decision(s) {Word(state.Key)}: {string.Join(", ", state.Select(o => o.Decision).Take(5))}; see 'chancery decide list'"));
        }
    }

    public static string Word(DecisionState state) => state switch
    {
        DecisionState.Applied => "applied",
        DecisionState.Unneeded => "not needed",
        DecisionState.Changed => "changed since",
        DecisionState.Overruled => "overruled",
        DecisionState.Idle => "without effect",
        _ => "withdrawn",
    };
}
