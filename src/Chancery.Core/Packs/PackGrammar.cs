using System.Collections.Frozen;
using System.Collections.Immutable;
using Chancery.Core.Frames;
using Chancery.Core.Patterns;
using Chancery.Core.Words;

namespace Chancery.Core.Packs;

/// <summary>The costly part of a pack, needed only where a report is in its language.</summary>
public sealed record PackGrammar(
    Vocabulary Vocabulary,
    SymbolTable Symbols,
    Lexicon Lexicon,
    ImmutableArray<PatternStage> Stages,
    FrozenDictionary<string, Frame> Frames);
