using System.Collections.Immutable;

namespace Chancery.Core.Explaining;

/// <summary>Every layer of one sentence, for <c>chancery explain</c>.</summary>
/// <param name="Text">The sentence as it stands.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Kind">Kind of the block it stands in.</param>
/// <param name="Lexemes">Words found: form, class, features.</param>
/// <param name="Mentions">Mentions built: words, class, features, rule.</param>
/// <param name="Nodes">Parts of the grammar in order.</param>
/// <param name="Clauses">Predicates with voice, subject and complements.</param>
/// <param name="Frames">Engagements evoked, and what became of them.</param>
/// <param name="Acts">Acts of speech.</param>
public sealed record SentenceTrace(
    string Text,
    int Start,
    int End,
    string Kind,
    ImmutableArray<string> Lexemes,
    ImmutableArray<string> Mentions,
    ImmutableArray<string> Nodes,
    ImmutableArray<string> Clauses,
    ImmutableArray<string> Frames,
    ImmutableArray<string> Acts);
