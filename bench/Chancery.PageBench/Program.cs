using System.Globalization;
using System.Text;
using System.Text.Json;
using Chancery.Intake;
using Chancery.PageBench;

// Measures what is taken out of pages: article-extraction-benchmark's pages and its score, in a folder that holds both.
Console.OutputEncoding = new UTF8Encoding(false);
if (args is not [var folder, ..] || !File.Exists(Path.Combine(folder, "ground-truth.json")))
{
    Console.Error.WriteLine("usage: FOLDER [--worst N] [--show ID] [--output FILE]   (FOLDER holds ground-truth.json and html/)");
    return 2;
}

using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ground-truth.json")));
var options = new IntakeOptions();
var scores = new List<PageScore>();
var predictions = new SortedDictionary<string, string>(StringComparer.Ordinal);
foreach (var page in truth.RootElement.EnumerateObject())
{
    var wanted = page.Value.GetProperty("articleBody").GetString() ?? "";
    var path = Path.Combine(folder, "html", $"{page.Name}.html.gz");
    var items = new ReportIntake(options).Read([path], () => Stream.Null).ToList();
    foreach (var error in items.Select(i => i.Error).OfType<IntakeError>())
    {
        Console.Error.WriteLine(error);
    }

    var item = items.Find(i => i.Report is not null);
    var body = item is null ? "" : RunningText.Of(item);
    predictions[page.Name] = body;
    scores.Add(PageScore.Of(page.Name, wanted, body));
    if (Option("--show") is { } shown && page.Name.StartsWith(shown, StringComparison.Ordinal))
    {
        Console.WriteLine($"=== {page.Name} {page.Value.GetProperty("url")}\n--- wanted\n{wanted}\n--- read\n{body}");
    }
}

foreach (var score in scores.OrderBy(s => s.F1).Take(int.Parse(Option("--worst") ?? "0", CultureInfo.InvariantCulture)))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Id[..12]}  precision {score.Precision:0.000}  recall {score.Recall:0.000}"));
}

if (Option("--output") is { } output)
{
    File.WriteAllText(output, JsonSerializer.Serialize(predictions.ToDictionary(p => p.Key, p => new Dictionary<string, string> { ["articleBody"] = p.Value })));
}

var precision = scores.Where(s => s.HasPrecision).Average(s => s.Precision);
var recall = scores.Where(s => s.HasRecall).Average(s => s.Recall);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scores.Count} pages: precision {precision:0.000}  recall {recall:0.000}  F1 {2 * precision * recall / (precision + recall):0.000}"));
return 0;

string? Option(string name) => Array.IndexOf(args, name) is > 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
