using System.Collections.Immutable;

namespace Chancery.Core.Explaining;

/// <summary>Every layer of one sentence, for <c>chancery explain</c>.</summary>
/// <param name="Number">Number of the sentence in the report, from 1.</param>
/// <param name="Text">The sentence as it stands.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Kind">Kind of the block it stands in.</param>
/// <param name="Words">Words of the lists that were found.</param>
/// <param name="Mentions">Mentions that the stages built.</param>
/// <param name="Parts">Parts of the grammar in order.</param>
/// <param name="Clauses">Predicates with voice, subject and complements.</param>
/// <param name="Engagements">Engagements evoked, and what became of them.</param>
/// <param name="Acts">Acts of speech.</param>
public sealed record SentenceTrace(
    int Number,
    string Text,
    int Start,
    int End,
    string Kind,
    ImmutableArray<TraceItem> Words,
    ImmutableArray<TraceItem> Mentions,
    ImmutableArray<TraceItem> Parts,
    ImmutableArray<string> Clauses,
    ImmutableArray<string> Engagements,
    ImmutableArray<string> Acts);
