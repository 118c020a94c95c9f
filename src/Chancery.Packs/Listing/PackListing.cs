using System.Globalization;
using Chancery.Packs.Checking;

namespace Chancery.Packs.Listing;

/// <summary>Prints a pack as it is after merging: each entry with the file and line it comes from, and what it overrides.</summary>
public static class PackListing
{
    /// <param name="withWords">Whether to list every word; otherwise each list is told by its classes and counts.</param>
    /// <exception cref="PackException">The pack cannot be loaded.</exception>
    public static void Write(string folder, string language, bool withWords, TextWriter output)
    {
        var pack = PackLoader.Load(folder, language);
        var files = new PackFiles(folder, language);
        output.WriteLine($"pack {language}, fingerprint {pack.Fingerprint}");
        Mapping("settings", files.Named(SettingsFile.Name).SelectMany(f => Settings(f, files)), output);
        Mapping("frames", files.Named(FrameFile.Name).SelectMany(f => Entries(YamlFile.Read(f), files)), output);
        var sources = RuleSources.Read(files);
        Mapping("definitions", sources.Definitions, output);
        foreach (var stage in pack.Stages)
        {
            output.WriteLine();
            output.WriteLine($"stage {stage.Name}");
            foreach (var rule in sources.Rules.Where(r => r.Stage == stage.Name))
            {
                Rule(rule, pack.Symbols.Name(pack.Rules.First(r => r.Name == rule.Name).Yields), output);
            }
        }

        Words(WordLines.Read(files), withWords, output);
    }

    private static IEnumerable<SourceText> Settings(string file, PackFiles files) => Entries(YamlFile.Read(file), files)
        .SelectMany(entry => entry.Key == "settings" ? Entries(YamlFile.Read(file).Map(file).First(p => p.Key == "settings").Value, files) : [entry]);

    private static IEnumerable<SourceText> Entries(YamlValue map, PackFiles files) =>
        map.Map("the file").Select(pair => new SourceText(pair.Key, Flat(pair.Value), string.Create(CultureInfo.InvariantCulture, $"{files.Relative(map.Path)}({pair.Value.Node.Start.Line})")));

    private static string Flat(YamlValue value) => value.Node switch
    {
        YamlDotNet.RepresentationModel.YamlMappingNode => $"{{ {string.Join(", ", value.Map("map").Select(p => $"{p.Key}: {Flat(p.Value)}"))} }}",
        YamlDotNet.RepresentationModel.YamlSequenceNode => string.Join(", ", value.Strings()),
        _ => value.Text(),
    };

    private static void Mapping(string heading, IEnumerable<SourceText> entries, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var same in entries.GroupBy(e => e.Key, StringComparer.Ordinal))
        {
            var last = same.Last();
            var over = same.Count() > 1 ? $", overrides {string.Join(", ", same.SkipLast(1).Select(e => e.Origin))}" : "";
            output.WriteLine($"  {last.Key}: {OneLine(last.Text)}  ← {last.Origin}{over}");
        }
    }

    private static void Rule(RuleSource rule, string yields, TextWriter output)
    {
        output.WriteLine($"  {rule.Name} yields {yields}  ← {rule.Origin}");
        foreach (var (key, text, _) in rule.Patterns)
        {
            output.WriteLine($"    {key}: {OneLine(text)}");
        }

        if (!rule.Templates.IsEmpty)
        {
            output.WriteLine($"    set: {string.Join("; ", rule.Templates.Select(t => $"{t.Key}: {t.Text}"))}");
        }
    }

    private static void Words(IEnumerable<WordLine> words, bool all, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("words");
        foreach (var file in words.GroupBy(w => w.Origin[..w.Origin.LastIndexOf('(')], StringComparer.Ordinal))
        {
            output.WriteLine($"  {file.Key}: {string.Join(", ", file.GroupBy(w => w.Class, StringComparer.Ordinal).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Count()}")))}");
            foreach (var word in all ? file : Enumerable.Empty<WordLine>())
            {
                output.WriteLine($"    {word.Form}  {word.Class}  {word.Features}  ← {word.Origin}");
            }
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
