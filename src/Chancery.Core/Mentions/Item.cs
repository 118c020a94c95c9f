using Chancery.Core.Patterns;
using Chancery.Core.Words;

namespace Chancery.Core.Mentions;

/// <summary>A lexeme found, or a mention built by a rule, over the tokens [Start, End).</summary>
public sealed class Item
{
    /// <summary>Lexeme or rule: an item has one at most, and a report has many items.</summary>
    private object? origin;
    private int symbol;
    private int start;
    private int end;
    private Features? features;
    private bool hasStop;

    /// <summary>Class number in the pack's symbol table.</summary>
    public required int Class
    {
        get => symbol;
        init => symbol = value;
    }

    /// <summary>First token.</summary>
    public required int Start
    {
        get => start;
        init => start = value;
    }

    /// <summary>One past the last token.</summary>
    public required int End
    {
        get => end;
        init => end = value;
    }

    /// <summary>The lexeme; null for what a rule built.</summary>
    public Lexeme? Lexeme
    {
        get => origin as Lexeme;
        init => origin = value ?? origin;
    }

    /// <summary>The rule that built it; null for a lexeme.</summary>
    public PatternRule? Rule
    {
        get => origin as PatternRule;
        init => origin = value ?? origin;
    }

    /// <summary>What the rule's names were bound to.</summary>
    public Binding[] Bindings
    {
        get => field ?? [];
        init;
    }

    /// <summary>Features of the lexeme, or those that the rule set.</summary>
    public Features Features
    {
        get => features ?? Features.None;
        init => features = value;
    }

    /// <summary>Whether a stop stands in the lexeme's form.</summary>
    internal bool HasStop => hasStop;

    /// <summary>The person that it stands for; null if nobody is known by it. <see cref="Persons.PersonRegistry"/> tells.</summary>
    internal Persons.Person? Person { get; set; }

    /// <summary>Position of the next item at the same start; for <see cref="Chart"/> only.</summary>
    internal Item? Next { get; set; }

    /// <summary>Makes an item of a <see cref="ChartRoom"/> that no report has any more stand for a lexeme.</summary>
    internal void Become(in LexiconEntry entry, Lexeme lexeme, int start, int end)
    {
        symbol = entry.Class;
        this.start = start;
        this.end = end;
        origin = lexeme;
        features = entry.Features;
        hasStop = entry.HasStop;
    }

    /// <summary>The value of a feature; null if absent.</summary>
    public string? this[string key] => Features[key];

    /// <summary>The first item bound to a name; null if none.</summary>
    public Item? Child(string name)
    {
        foreach (var binding in Bindings)
        {
            if (binding.Name == name)
            {
                return binding.Item;
            }
        }

        return null;
    }

    /// <summary>The first binding of a name; null if none.</summary>
    public Binding? Bound(string name)
    {
        foreach (var binding in Bindings)
        {
            if (binding.Name == name)
            {
                return binding;
            }
        }

        return null;
    }
}
