using System.Collections.Immutable;
using Chancery.Core.Packs;

namespace Chancery.Packs.Checking;

/// <summary>Checks a pack: everything that loading does not notice, and every example, executed.</summary>
public static class PackChecker
{
    /// <summary>Checks the pack of one language below a folder of packs.</summary>
    /// <exception cref="PackException">The pack cannot even be loaded.</exception>
    public static PackReview Check(string folder, string language)
    {
        var pack = PackLoader.Load(folder, language);
        var files = new PackFiles(folder, language);
        var words = WordLines.Read(files);
        var rules = RuleSources.Read(files);
        var findings = ImmutableArray.CreateBuilder<PackFinding>();
        findings.AddRange(WordChecks.Find(words, rules, pack));
        findings.AddRange(ReferenceChecks.Find(words, files, pack));
        findings.AddRange(RuleChecks.Find(rules, words, pack));
        findings.AddRange(ExampleChecks.Find(rules, pack));
        return new PackReview(
            language,
            rules.Rules.Length,
            words.Length,
            rules.Rules.Sum(r => r.Examples.Length),
            rules.Rules.Sum(r => r.Counters.Length),
            findings.ToImmutable());
    }

    internal static PackFinding Error(string code, string origin, string message) => new(code, origin, message, true);

    internal static PackFinding Warning(string code, string origin, string message) => new(code, origin, message, false);

    internal static ImmutableHashSet<string> Asked(LanguagePack pack) =>
        [.. pack.Rules.SelectMany(r => new[] { r.Pattern, r.NotAfter, r.NotBefore, r.Before }.OfType<Core.Patterns.PatternProgram>()).SelectMany(p => Core.Explaining.PatternOutline.Of(p, pack.Symbols).Classes)];
}
