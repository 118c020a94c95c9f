using System.Collections.Immutable;
using Chancery.Core.Words;

namespace Chancery.Core.Explaining;

/// <summary>Classes of words and mentions that the engine has to do with by itself, whatever the rules of a pack ask for.</summary>
public static class EngineClasses
{
    /// <summary>Asked for by name in the upper layers.</summary>
    public static readonly ImmutableArray<string> ByName = ["agency", "allegiance", "anaphor", "arrival-place", "article-one", "attitude", "calendar", "candidacy", "commentator", "condition-word", "crowd-noun", "distance", "earlier-mark", "earlier-that-day", "everybody", "foretold", "giving", "home-cue", "joint-action", "list-noun", "listing", "message-noun", "mode-phrase", "news-list", "one-by-one", "position-cue", "private-purpose", "quality", "result-verb", "source-mark", "sport-noun", "state-of-things", "updated", "visit-length", "visiting-mark"];

    /// <summary>Built by the engine, not by words or rules.</summary>
    public static readonly ImmutableArray<string> Built = [KnownClass.Names[KnownClass.Name]];

    /// <summary>Whether the engine looks at a class.</summary>
    public static bool Knows(string name) => KnownClass.Names.Contains(name, StringComparer.Ordinal) || ByName.Contains(name, StringComparer.Ordinal);
}
