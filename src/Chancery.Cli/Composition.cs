using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Chancery.Cli.Parts;
using Chancery.Cli.Wiring;
using Chancery.Core.Packs;
using Chancery.Core.Reading;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution;
using Chancery.Core.Resolution.Notes;
using Chancery.Packs;

namespace Chancery.Cli;

/// <summary>Where the houses meet: the one place that knows which class serves which part.</summary>
internal sealed class Composition : IParts
{
    private readonly Dictionary<string, LanguagePack[]> _loaded = new(StringComparer.Ordinal);

    public IRecordWriters Writers => new PublishedRecord(Labels);

    public IPackDesk Packs => new PackDesk(FolderOf);

    public IReportReader OpenReader(string? languages, bool every) => new PackReader(ReportReader.Create(Load(languages), gated: !every));

    public DiplomaticRecord Resolve(IEnumerable<ReportReading> readings, ImmutableArray<Decision> decisions, IReadOnlyDictionary<string, string>? copies = null) =>
        RecordBuilder.Build([.. readings], decisions, copies);

    public (DiplomaticRecord Record, IEnumerable<Note> Notes) ResolveNoted(IEnumerable<ReportReading> readings, ImmutableArray<Decision> decisions, IReadOnlyDictionary<string, string>? copies) =>
        RecordBuilder.Resolve([.. readings], decisions, copies);

    public IRecordFile OpenRecord(string path, bool create) => StoredRecord.Open(path, create);

    public bool Explain(ExplainRequest request, TextWriter output)
    {
        try
        {
            return ExplainDesk.Explain(request, Load(request.Languages), output);
        }
        catch (PackException fault)
        {
            // The words and rules of a pack are read with the first text in its language.
            throw new CliException(fault.Code, fault.Message);
        }
    }

    private static string FolderOf(string? languages) => languages ?? Path.Combine(AppContext.BaseDirectory, "languages");

    private RecordLabels Labels()
    {
        // The labels are shared by all packs: whichever was loaded has them.
        var pack = _loaded.Count > 0 ? _loaded.Values.First()[0] : Load(null)[0];
        return new RecordLabels(pack.TopicLabels, pack.PartyNames);
    }

    private ImmutableArray<LanguagePack> Load(string? languages)
    {
        var folder = FolderOf(languages);
        if (_loaded.TryGetValue(folder, out var packs))
        {
            return ImmutableCollectionsMarshal.AsImmutableArray(packs);
        }

        try
        {
            packs = ImmutableCollectionsMarshal.AsArray(PackLoader.LoadAll(folder))!;
        }
        catch (PackException fault)
        {
            throw new CliException(fault.Code, fault.Message);
        }

        _loaded[folder] = packs.Length == 0 ? throw new CliException("cli.no-pack", $"{folder}: holds no language pack") : packs;
        return ImmutableCollectionsMarshal.AsImmutableArray(packs);
    }
}
