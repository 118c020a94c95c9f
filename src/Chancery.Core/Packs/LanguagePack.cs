using System.Collections.Frozen;
using System.Collections.Immutable;
using Chancery.Core.Frames;
using Chancery.Core.Patterns;
using Chancery.Core.Words;

namespace Chancery.Core.Packs;

/// <summary>Everything the engine knows of one language: compiled, immutable, shared by all threads.</summary>
public sealed record LanguagePack
{
    /// <summary>BCP 47 code, the name of the pack's folder.</summary>
    public required string Language { get; init; }

    public required Vocabulary Vocabulary { get; init; }

    public required SymbolTable Symbols { get; init; }

    public required Lexicon Lexicon { get; init; }

    /// <summary>Stages of the mention layer in order.</summary>
    public required ImmutableArray<PatternStage> Stages { get; init; }

    public required FrozenDictionary<string, Frame> Frames { get; init; }

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
    public required string Fingerprint { get; init; }

    /// <summary>A setting; null if the pack does not make it.</summary>
    public string? Setting(string key) => Settings.GetValueOrDefault(key);

    /// <summary>All rules by name.</summary>
    public IEnumerable<PatternRule> Rules => Stages.SelectMany(stage => stage.Rules);
}
