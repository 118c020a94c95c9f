using System.Collections.Immutable;
using Chancery.Core.Events;
using Chancery.Core.Matters;
using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Patterns;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>
/// Reads reports: a pure function of report and packs, safe to call from many threads. The layers in order: text, words, mentions, clauses,
/// frames, the report as a whole, claims.
/// </summary>
public sealed class ReportReader
{
    private readonly ImmutableArray<LanguagePack> packs;
    private readonly LanguageDetector detector;

    private readonly bool gated;

    private ReportReader(ImmutableArray<LanguagePack> packs, bool gated)
    {
        this.packs = packs;
        this.gated = gated;
        detector = new LanguageDetector(packs);
    }

    /// <summary>Fingerprint of all packs; readings made with another are out of date.</summary>
    public string Fingerprint => string.Join('-', packs.Select(pack => pack.Fingerprint)) + (gated ? "-gated" : "");

    /// <summary>A reader for the languages of some packs.</summary>
    /// <param name="packs">The packs.</param>
    /// <param name="gated">Whether reports whose words cannot tell of an engagement are turned down before the deep reading; see <see cref="RelevanceGate"/>.</param>
    public static ReportReader Create(ImmutableArray<LanguagePack> packs, bool gated = false) => new(packs, gated);

    /// <summary>Reads one report.</summary>
    public ReadingOutcome Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var pack = PackFor(report);
        if (pack is null)
        {
            var known = string.Join(", ", packs.Select(p => p.Language));
            return new ReadingOutcome(null, "READ001", $"{report.Source}: the report is in a language without a pack (packs: {known})");
        }

        var chart = ReadWords(report, pack);
        var reading = gated && !RelevanceGate.MayTell(chart)
            ? TurnDown(ReadMentions(report, pack, chart, StagesOfDates(pack)))
            : Interpret(ReadMentions(report, pack, chart));
        chart.Leave();
        return new ReadingOutcome(reading, null, null);
    }

    /// <summary>
    /// What is read of a report that cannot tell of an engagement: when it was published, and what of its page is not the report.
    /// </summary>
    private static ReportReading TurnDown(ReportContext context) => Signed(context) with { TurnedDown = true };

    /// <summary>When, where and by whom a report was published, and what of its page is not the report.</summary>
    private static ReportReading Signed(ReportContext context)
    {
        var report = context.Report;
        var host = report.Outlet is null && Uri.TryCreate(report.Url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : null;
        var byline = report.Telling?.Byline is null ? BylineFinder.Find(context) : null;
        return new ReportReading
        {
            Report = report,
            Language = context.Pack.Language,
            Published = context.Published,
            PublishedBecause = context.Publication.Because,
            PublishedCandidates = context.Publication.Candidates,
            Outlet = report.Outlet ?? (host?.StartsWith("www.", StringComparison.Ordinal) == true ? host[4..] : host),
            OutletFrom = report.Outlet is not null ? report.Telling?.OutletFrom : host is null ? null : "address",
            Byline = report.Telling?.Byline ?? byline?.Value,
            BylineFrom = report.Telling?.Byline is not null ? report.Telling.BylineFrom : byline is null ? null : "text",
            Lineage = LineageFinder.Find(context),
            Furniture = Furniture(context),
        };
    }

    /// <summary>Every date that a report tells, in the order of the text; empty where there is no pack for its language.</summary>
    /// <param name="report">The report.</param>
    /// <param name="ahead">Whether words without a verb ("Monday") mean the day to come; by default they mean the one past.</param>
    public ImmutableArray<DateReading> ReadDates(Report report, bool ahead = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (PackFor(report) is not { } pack)
        {
            return [];
        }

        var context = Prepare(report, pack);
        InterpretLayers(context);
        return new DateReader(context, ahead).Read();
    }

    /// <summary>The pack of the language that the report is said to be in, or is found to be in; null if there is none.</summary>
    public LanguagePack? PackFor(Report report) =>
        (report.Language is { } told ? packs.FirstOrDefault(p => p.Language == told) : null) ?? detector.Detect(report.Text);

    /// <summary>Text, words and mentions.</summary>
    internal static ReportContext Prepare(Report report, LanguagePack pack) => ReadMentions(report, pack, ReadWords(report, pack));

    private static Chart ReadWords(Report report, LanguagePack pack)
    {
        var room = ChartRoom.Enter();
        var chart = new Chart(report.Text, room, Tokenizer.Tokenize(report.Text, pack.Vocabulary, pack.LostSpaces, room));
        pack.Lexicon.Match(chart);
        chart.DropBlocked();
        AcronymFinder.Find(chart);
        return chart;
    }

    private static ReportContext ReadMentions(Report report, LanguagePack pack, Chart chart, int stages = int.MaxValue)
    {
        var blocks = FurnitureFinder.Classify(chart, BlockSplitter.Split(chart), pack.Setting("name-syllables") == "yes", report.Telling?.Asides ?? []);
        var sentences = SentenceSplitter.Split(chart, blocks);
        Mention(chart, pack, sentences, stages);
        var context = new ReportContext
        {
            Report = report,
            Pack = pack,
            Chart = chart,
            Blocks = blocks,
            Sentences = sentences,
            People = new PersonRegistry(chart, pack),
        };
        Locate(context);
        return context;
    }

    /// <summary>The mention layer: stage by stage over every sentence that may carry something.</summary>
    internal static void Mention(Chart chart, LanguagePack pack, List<Sentence> sentences, int most = int.MaxValue)
    {
        var runner = new StageRunner(chart, pack.StageIndex, sentences);
        var names = new NameFinder(chart, pack);
        var stages = pack.Stages;
        runner.LookOver();
        for (var number = 0; number < Math.Min(stages.Length, most); number++)
        {
            var named = stages[number].Name == "names";
            for (var s = 0; s < sentences.Count; s++)
            {
                var sentence = sentences[s];
                if (sentence.Kind == BlockKind.Tail && sentence.End - sentence.Start > 120)
                {
                    continue;
                }

                if (named && names.Find(sentence.Start, sentence.End))
                {
                    runner.TakeIn(KnownClass.Name, s);
                }

                runner.Run(number, s);
            }
        }
    }

    /// <summary>How many of a pack's stages find its dates; the others need not run to tell when a report was published.</summary>
    private static int StagesOfDates(LanguagePack pack)
    {
        for (var number = pack.Stages.Length - 1; number >= 0; number--)
        {
            foreach (var rule in pack.Stages[number].Rules)
            {
                if (rule.Yields == KnownClass.Date)
                {
                    return number + 1;
                }
            }
        }

        return 0;
    }

    private static void Locate(ReportContext context)
    {
        var sentences = context.Sentences;
        context.BodyStart = new int[sentences.Count];
        var block = -1;
        for (var s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            if (context.DatelineCity is null && DatelineFinder.IsAlone(context, s))
            {
                context.DatelineCity = context.Chart.Find(sentence.Start, KnownClass.Place);
            }

            var opens = sentence.Block != block && sentence.Kind is BlockKind.Body;
            context.BodyStart[s] = opens ? DatelineFinder.Skip(context.Chart, sentence.Start, sentence.End) : sentence.Start;
            for (var t = sentence.Start; context.DatelineCity is null && t < context.BodyStart[s]; t++)
            {
                context.DatelineCity = context.Chart.Find(t, KnownClass.Place);
            }

            block = sentence.Block;
        }

        context.Publication = PublicationFinder.Find(context);
        PartyCounter.Count(context);
        HomeFinder.Find(context);
        YearHintFinder.Find(context);
        context.SpokenFrom = SpokenText.From(context);
    }

    /// <summary>Clauses, frames and the report as a whole.</summary>
    internal static ReadingLayers InterpretLayers(ReportContext context)
    {
        context.Nodes = new List<Clauses.Node>[context.Sentences.Count];
        context.Clauses = new List<Clauses.Clause>[context.Sentences.Count];
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            var skip = sentence.Kind is BlockKind.Furniture or BlockKind.Tail;
            context.Nodes[s] = skip ? [] : Clauses.NodeBuilder.Build(context.Chart, sentence with { Start = context.BodyStart[s] });
            context.Clauses[s] = Clauses.Clause.None;
        }

        foreach (var nodes in context.Nodes)
        {
            context.People.AddNamed(nodes);
        }

        context.People.Introduce(context.Nodes, context.Sentences);
        foreach (var nodes in context.Nodes)
        {
            context.People.AddBareNames(nodes);
        }

        foreach (var nodes in context.Nodes)
        {
            context.People.ShareOffices(nodes);
            context.People.ShareStates(nodes);
            context.People.NameFellows(nodes);
            PersonRegistry.ShareStateBehind(nodes);
        }

        var events = new EventReader(context);
        var drafts = events.Read();
        var assembler = new EventAssembler(context, drafts);
        var engagements = assembler.Assemble(context.People.People);
        var speech = new Speech.SpeechReader(context, events.Actors, assembler, engagements).Read();
        return new ReadingLayers(drafts, assembler, engagements, speech);
    }

    private static ReportReading Interpret(ReportContext context)
    {
        var layers = InterpretLayers(context);
        var writer = new EngagementWriter(context);
        var matters = new MatterReader(context, layers);
        return Signed(context) with
        {
            Engagements = [.. layers.Engagements.Select(draft => CaptionMark.Of(context, writer.Write(draft)))],
            Agreements = matters.Complete(layers.Speech.Agreements),
            Stances = layers.Speech.Stances,
            Courtesies = layers.Speech.Courtesies,
            Instruments = layers.Speech.Instruments,
            Outcomes = matters.Outcomes(),
            YearHints = [.. context.YearHints],
        };
    }

    private static ImmutableArray<FurniturePassage> Furniture(ReportContext context)
    {
        var passages = ImmutableArray.CreateBuilder<FurniturePassage>();
        foreach (var block in context.Blocks)
        {
            if (block.Kind is BlockKind.Body or BlockKind.Title)
            {
                continue;
            }

            var span = context.Chart.SpanOf(block.Start, block.End);
            passages.Add(new FurniturePassage(span.Start, span.End, context.Report.Text[span.Start..span.End], block.Rule));
        }

        return passages.ToImmutable();
    }
}
