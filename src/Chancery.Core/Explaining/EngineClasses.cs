using System.Collections.Immutable;
using Chancery.Core.Words;

namespace Chancery.Core.Explaining;

/// <summary>Classes of words and mentions that the engine has to do with by itself, whatever the rules of a pack ask for.</summary>
public static class EngineClasses
{
    /// <summary>Built by the engine, not by words or rules.</summary>
    public static readonly ImmutableArray<string> Built = [KnownClass.Names[KnownClass.Name]];

    /// <summary>Whether the engine looks at a class.</summary>
    public static bool Knows(string name) => KnownClass.Names.Contains(name, StringComparer.Ordinal);
}
