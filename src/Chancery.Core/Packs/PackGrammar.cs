using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Chancery.Core.Frames;
using Chancery.Core.Packs.Images;
using Chancery.Core.Patterns;
using Chancery.Core.Readings;
using Chancery.Core.Words;

namespace Chancery.Core.Packs;

/// <summary>The costly part of a pack, needed only where a report is in its language.</summary>
public sealed record PackGrammar(
    Vocabulary Vocabulary,
    SymbolTable Symbols,
    Lexicon Lexicon,
    ImmutableArray<PatternStage> Stages,
    FrozenDictionary<string, Frame> Frames)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static PackGrammar Read(ImageReader image)
    {
        ArgumentNullException.ThrowIfNull(image);
        var vocabulary = Vocabulary.Read(image);
        var symbols = new SymbolTable();
        foreach (var name in image.Texts())
        {
            symbols.Add(name);
        }

        var lexicon = Lexicon.Read(image);
        var stages = new PatternStage[image.Number()];
        for (var i = 0; i < stages.Length; i++)
        {
            stages[i] = RuleImage.Read(image);
        }

        var frames = new Dictionary<string, Frame>(StringComparer.Ordinal);
        for (var left = image.Number(); left > 0; left--)
        {
            var (name, kind) = (image.SomeText(), image.Number());
            frames.Add(name, new Frame(name, kind < 0 ? null : (EngagementKind)kind, ReadPairs(image)));
        }

        return new PackGrammar(vocabulary, symbols, lexicon, ImmutableCollectionsMarshal.AsImmutableArray(stages), frames.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Writes all of it, so that it need not be compiled again.</summary>
    public void Write(ImageWriter image)
    {
        ArgumentNullException.ThrowIfNull(image);
        Vocabulary.Write(image);
        image.Texts(Symbols.Names);
        Lexicon.Write(image);
        image.Number(Stages.Length);
        foreach (var stage in Stages)
        {
            RuleImage.Write(image, stage);
        }

        image.Number(Frames.Count);
        foreach (var frame in Frames.Values.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            image.Text(frame.Name);
            image.Number(frame.Kind is { } kind ? (int)kind : -1);
            WritePairs(image, frame.Roles);
        }
    }

    /// <summary>Writes a dictionary in the order of its keys.</summary>
    public static void WritePairs(ImageWriter image, FrozenDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(values);
        image.Number(values.Count);
        foreach (var key in values.Keys.Order(StringComparer.Ordinal))
        {
            image.Text(key);
            image.Text(values[key]);
        }
    }

    /// <summary>Reads a dictionary.</summary>
    public static FrozenDictionary<string, string> ReadPairs(ImageReader image)
    {
        ArgumentNullException.ThrowIfNull(image);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var left = image.Number(); left > 0; left--)
        {
            values.Add(image.SomeText(), image.SomeText());
        }

        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
