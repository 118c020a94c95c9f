using System.Collections.Immutable;

namespace Chancery.Core.Patterns;

/// <summary>A named rule of the mention layer: a pattern over tokens and items, and the item it yields.</summary>
public sealed class PatternRule
{
    /// <summary>Unique name, starting with the language.</summary>
    public required string Name { get; init; }

    /// <summary>Stage that runs it.</summary>
    public required string Stage { get; init; }

    /// <summary>Number of the class of the item it yields.</summary>
    public required int Yields { get; init; }

    public required PatternProgram Pattern { get; init; }

    /// <summary>What must not stand directly before; null if anything may.</summary>
    public PatternProgram? NotAfter { get; init; }

    /// <summary>What must not stand directly behind; null if anything may.</summary>
    public PatternProgram? NotBefore { get; init; }

    /// <summary>What must stand directly behind; null if anything may.</summary>
    public PatternProgram? Before { get; init; }

    /// <summary>Features of the item: key and template ($name, $name.feature, words).</summary>
    public ImmutableArray<FeatureTemplate> Set
    {
        get;
        init
        {
            field = value;
            SetsTwice = HasTwice(value);
        }
    } = [];

    /// <summary>Whether a feature has more than one template: the first that yields something counts.</summary>
    internal bool SetsTwice { get; private init; }

    /// <summary>Texts with the match in brackets, and the features it must have.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Texts in which the rule must not match.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];

    /// <summary>File and line.</summary>
    public string Origin { get; init; } = "";

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static bool HasTwice(ImmutableArray<FeatureTemplate> templates)
    {
        for (var i = 1; i < templates.Length; i++)
        {
            for (var before = 0; before < i; before++)
            {
                // Keys of templates are interned.
                if (ReferenceEquals(templates[i].Key, templates[before].Key))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
