using System.Collections.Immutable;
using System.Globalization;
using Chancery.Cli.Parts;
using Chancery.Core.Explaining;
using Chancery.Core.Packs;
using Chancery.Core.Reading;

namespace Chancery.Cli.Wiring;

/// <summary>Answers why a text was read as it was.</summary>
internal static class ExplainDesk
{
    /// <returns>Whether what was asked for exists: a sentence of that number.</returns>
    public static bool Explain(ExplainRequest request, ImmutableArray<LanguagePack> packs, TextWriter output)
    {
        var pack = PackOf(request, packs);
        if (request.Rule is { } rule)
        {
            Check(pack, packs, rule);
            var attempts = Chosen(ReadingExplainer.Attempt(request.Report, pack, rule), a => a.Sentence, request.Sentence);
            if (request.Format == OutputFormat.Json)
            {
                ExplanationJson.Write(output, attempts);
            }
            else
            {
                new AttemptText(output, request.HasColor).Write(pack.Rules.First(r => r.Name == rule), attempts);
            }

            return true;
        }

        var traces = Chosen(ReadingExplainer.Explain(request.Report, pack), t => t.Number, request.Sentence);
        if (request.Format == OutputFormat.Json)
        {
            ExplanationJson.Write(output, traces);
        }
        else
        {
            new TraceText(output, request.HasColor, request.HasAllLayers).Write(traces);
        }

        return true;
    }

    private static LanguagePack PackOf(ExplainRequest request, ImmutableArray<LanguagePack> packs)
    {
        if (request.Report.Language is { } code && packs.All(p => p.Language != code))
        {
            throw new CliException("cli.no-pack", $"there is no pack '{code}'; on file are: {string.Join(", ", packs.Select(p => p.Language))}");
        }

        return ReportReader.Create(packs).PackFor(request.Report)
            ?? throw new CliException("cli.no-language", $"{request.Report.Source}: too few small words to tell the language; give --lang {string.Join(" or --lang ", packs.Select(p => p.Language))}");
    }

    private static void Check(LanguagePack pack, ImmutableArray<LanguagePack> packs, string rule)
    {
        if (pack.Rules.Any(r => r.Name == rule))
        {
            return;
        }

        if (packs.FirstOrDefault(p => p.Rules.Any(r => r.Name == rule)) is { } other)
        {
            throw new CliException("cli.other-pack", $"{rule} is a rule of the pack '{other.Language}', but the text is read as '{pack.Language}'; give --lang {other.Language}");
        }

        var near = RuleNames.Near(pack, rule);
        throw new CliException("cli.no-rule", $"there is no rule '{rule}' in the pack '{pack.Language}'; {(near.IsEmpty ? $"chancery pack show {pack.Language} lists them" : $"did you mean {string.Join(", ", near)}?")}");
    }

    private static ImmutableArray<T> Chosen<T>(ImmutableArray<T> all, Func<T, int> numberOf, int? wanted)
    {
        if (wanted is not { } number)
        {
            return all;
        }

        ImmutableArray<T> chosen = [.. all.Where(t => numberOf(t) == number)];
        var last = all.IsEmpty ? 0 : all.Max(numberOf);
        return !chosen.IsEmpty ? chosen : throw new CliException("cli.no-sentence", string.Create(CultureInfo.InvariantCulture, $"there is no sentence {number}: the text has {last}"));
    }
}
