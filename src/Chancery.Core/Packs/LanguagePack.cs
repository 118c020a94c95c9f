using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Chancery.Core.Frames;
using Chancery.Core.Patterns;
using Chancery.Core.Words;

namespace Chancery.Core.Packs;

/// <summary>
/// Everything the engine knows of one language: compiled, immutable, shared by all threads. Words, rules and frames are made when they are
/// first asked for; a fault in their files shows then.
/// </summary>
public sealed record LanguagePack
{
    private readonly ImmutableArray<PatternStage> stages;
    private readonly ConcurrentDictionary<string, string[]> words = new(StringComparer.Ordinal);
    private StageIndex? index;
    private Text.LostSpaces? lostSpaces;
    private bool? namesTellHome;

    /// <summary>BCP 47 code, the name of the pack's folder.</summary>
    public required string Language { get; init; }

    /// <summary>Words, rules and frames, made by the first thread that asks.</summary>
    public required Lazy<PackGrammar> Grammar { get; init; }

    public Vocabulary Vocabulary => Grammar.Value.Vocabulary;

    public SymbolTable Symbols => Grammar.Value.Symbols;

    public Lexicon Lexicon => Grammar.Value.Lexicon;

    /// <summary>Stages of the mention layer in order.</summary>
    public ImmutableArray<PatternStage> Stages
    {
        get => stages.IsDefault ? Grammar.Value.Stages : stages;
        init => stages = value;
    }

    /// <summary>Where the stages may start. Made on first use; two threads at once make the same.</summary>
    internal StageIndex StageIndex => index is { } known && known.Stages == Stages ? known : index = new StageIndex(Stages);

    public FrozenDictionary<string, Frame> Frames => Grammar.Value.Frames;

    /// <summary>Frequent small words, by which a report's language is told.</summary>
    public required ImmutableArray<string> Signature { get; init; }

    /// <summary>English short names of parties, by id.</summary>
    public required FrozenDictionary<string, string> PartyNames { get; init; }

    /// <summary>English labels of topics, by id.</summary>
    public required FrozenDictionary<string, string> TopicLabels { get; init; }

    /// <summary>Settings of pack.yaml: home party, name order and the like.</summary>
    public required FrozenDictionary<string, string> Settings { get; init; }

    /// <summary>Domain suffixes of addresses and the party whose press or government publishes there.</summary>
    public required FrozenDictionary<string, string> Domains { get; init; }

    /// <summary>The same pack for text that lost its diacritics (old mail, tickers), made when first needed; null where the pack asks for none.</summary>
    public Lazy<LanguagePack>? Plain { get; init; }

    /// <summary>Hash over all files of the pack; a reading made with another fingerprint is out of date.</summary>
    public string Fingerprint => Hash.Value;

    /// <summary>Makes the <see cref="Fingerprint"/>.</summary>
    public required Lazy<string> Hash { get; init; }

    /// <summary>A setting; null if the pack does not make it.</summary>
    public string? Setting(string key) => Settings.GetValueOrDefault(key);

    /// <summary>Ids of two letters that name an organisation, not a state (the setting "organisations").</summary>
    public FrozenSet<string> Organisations => field ??= (Setting("organisations") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the names of people at home are told from those of others by lists (the setting "home-names").</summary>
    internal bool NamesTellHome => namesTellHome ??= Setting("home-names") == "listed";

    /// <summary>Small words that a lost space glues to others (the settings "glued-before" and "glued-behind"); null if the pack names none.</summary>
    internal Text.LostSpaces? LostSpaces => Setting("glued-behind") is null ? null : lostSpaces ??= new Text.LostSpaces(SettingWords("glued-before"), SettingWords("glued-behind"), SettingWords("glued-to-title"));

    /// <summary>The words of a setting that lists some, apart by spaces; none if the pack does not make it.</summary>
    internal string[] SettingWords(string key) => words.GetOrAdd(key, static (key, pack) => (pack.Setting(key) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), this);

    /// <summary>All rules by name.</summary>
    public IEnumerable<PatternRule> Rules => Stages.SelectMany(stage => stage.Rules);
}
