using System.Collections.Immutable;
using System.Globalization;
using Chancery.Cli.Terminal;
using Chancery.Core.Explaining;

namespace Chancery.Cli.Wiring;

/// <summary>The layers of sentences for people.</summary>
internal sealed class TraceText(TextWriter output, bool color, bool allLayers)
{
    private const int WidestWords = 44;
    private readonly Ink _ink = new(color);

    public void Write(ImmutableArray<SentenceTrace> traces)
    {
        foreach (var trace in traces)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_ink.Bold($"Sentence {trace.Number}")} {_ink.Faint($"({trace.Kind}, {trace.Start}–{trace.End})")}"));
            output.WriteLine($"  {string.Join("\n  ", trace.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))}");
            if (allLayers)
            {
                Items("words of the lists", trace.Words);
            }

            Items("mentions", trace.Mentions);
            if (allLayers)
            {
                Items("parts", trace.Parts);
            }

            Lines("clauses", trace.Clauses);
            Lines("engagements", trace.Engagements);
            Lines("acts", trace.Acts);
            output.WriteLine();
        }
    }

    private void Items(string heading, ImmutableArray<TraceItem> items)
    {
        if (items.IsEmpty)
        {
            return;
        }

        var words = Math.Min(WidestWords, items.Max(i => i.Words.Length));
        var classes = items.Max(i => i.Class.Length);
        output.WriteLine($"  {_ink.Bold(heading)}");
        foreach (var item in items)
        {
            var source = item.Source is null ? "" : $" {_ink.Faint($"← {item.Source}")}";
            output.WriteLine($"    {item.Words.PadRight(words)}  {item.Class.PadRight(classes)}  {item.Features}{source}".TrimEnd());
        }
    }

    private void Lines(string heading, ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        output.WriteLine($"  {_ink.Bold(heading)}");
        foreach (var line in lines)
        {
            output.WriteLine($"    {line}");
        }
    }
}
