using System.Text;
using Chancery.Core.Mentions;
using Chancery.Core.Packs.Images;

namespace Chancery.Core.Patterns;

/// <summary>
/// How a rule makes a feature: literal words, <c>$name</c> (the text bound), <c>$name.feature</c> (a feature of the item bound; several
/// items are joined by a space), <c>$name.feature^</c> (the same in reverse order), <c>?$name.feature</c> (left out whole if empty).
/// </summary>
public sealed class FeatureTemplate
{
    /// <summary>Room to put values together in.</summary>
    [ThreadStatic]
    private static StringBuilder? scratch;

    private readonly Part[] parts;

    /// <summary>Bits of the names that it refers to; none where it is words alone.</summary>
    private readonly ulong names;

    private FeatureTemplate(string key, Part[] parts)
    {
        Key = key;
        this.parts = parts;
        foreach (var part in parts)
        {
            names |= part.Name is null ? 0 : BitOf(part.Name);
        }
    }

    /// <summary>Key of the feature.</summary>
    public string Key { get; }

    /// <summary>Names that the template refers to.</summary>
    public IEnumerable<string> Names => parts.Where(p => p.Name is not null).Select(p => p.Name!);

    /// <summary>Reads a template.</summary>
    public static FeatureTemplate Parse(string key, string text)
    {
        var parts = new List<Part>();
        var i = 0;
        var literal = new StringBuilder();
        while (i < text.Length)
        {
            if (text[i] != '$')
            {
                literal.Append(text[i++]);
                continue;
            }

            if (literal.Length > 0)
            {
                parts.Add(new Part(literal.ToString(), null, null, false));
                literal.Clear();
            }

            var start = ++i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_'))
            {
                i++;
            }

            var name = string.Intern(text[start..i]);
            string? feature = null;
            if (i + 1 < text.Length && text[i] == '.' && char.IsLetter(text[i + 1]))
            {
                start = ++i;
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_'))
                {
                    i++;
                }

                // a hyphen behind the key is literal: "$unit.id-$n"
                i -= text[i - 1] == '-' ? 1 : 0;
                feature = string.Intern(text[start..i]);
            }

            var reverse = i < text.Length && text[i] == '^';
            i += reverse ? 1 : 0;
            parts.Add(new Part(null, name, feature, reverse));
        }

        if (literal.Length > 0)
        {
            parts.Add(new Part(literal.ToString(), null, null, false));
        }

        return new FeatureTemplate(string.Intern(key), parts is [{ Literal: { } only }] ? [parts[0] with { Literal = Text.TextCleaner.Clean(only) }] : [.. parts]);
    }

    internal static FeatureTemplate Read(ImageReader image)
    {
        var (key, parts) = (image.Name(), new Part[image.Number()]);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new Part(image.Text(), image.NameOf(image.Number()), image.NameOf(image.Number()), image.Number() != 0);
        }

        return new FeatureTemplate(key, parts);
    }

    internal void Write(ImageWriter image)
    {
        image.Text(Key);
        image.Number(parts.Length);
        foreach (var part in parts)
        {
            image.Text(part.Literal);
            image.Text(part.Name);
            image.Text(part.Feature);
            image.Number(part.Reverse ? 1 : 0);
        }
    }

    /// <summary>A bit for each name that is bound, by which most templates that refer to others need not look.</summary>
    internal static ulong BitsOf(Binding[] bindings)
    {
        var bits = 0UL;
        for (var i = 0; i < bindings.Length; i++)
        {
            bits |= BitOf(bindings[i].Name);
        }

        return bits;
    }

    /// <summary>The value for a match; null where nothing was bound.</summary>
    /// <param name="bound">The <see cref="BitsOf"/> the bindings.</param>
    internal string? Evaluate(Binding[] bindings, ulong bound, Chart chart)
    {
        if (names != 0 && (names & bound) == 0)
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return EvaluateOnly(parts[0], bindings, chart);
        }

        var builder = (scratch ??= new StringBuilder()).Clear();
        var any = false;
        foreach (var part in parts)
        {
            if (part.Name is null)
            {
                builder.Append(part.Literal);
                continue;
            }

            if (part.Reverse)
            {
                var values = Values(part, bindings, chart);
                any |= values.Count > 0;
                builder.AppendJoin(' ', values);
                continue;
            }

            var several = false;
            for (var i = 0; i < bindings.Length; i++)
            {
                ref readonly var binding = ref bindings[i];
                if (ReferenceEquals(binding.Name, part.Name) && ValueOf(part, binding, chart) is { } value)
                {
                    builder.Append(several ? " " : "").Append(value);
                    several = any = true;
                }
            }
        }

        return any ? Text.TextCleaner.Clean(builder.ToString()) : null;
    }

    private static ulong BitOf(string name) => name.Length == 0 ? 1 : 1UL << ((name[0] * 5) + (name[^1] * 11) + name.Length);

    /// <summary>Nearly all templates are one name that is bound once, or not at all.</summary>
    private static string? EvaluateOnly(Part part, Binding[] bindings, Chart chart)
    {
        if (part.Name is null)
        {
            return part.Literal;
        }

        string? only = null;
        for (var i = 0; i < bindings.Length; i++)
        {
            ref readonly var binding = ref bindings[i];
            if (!ReferenceEquals(binding.Name, part.Name) || ValueOf(part, binding, chart) is not { } value)
            {
                continue;
            }

            if (only is not null)
            {
                return Text.TextCleaner.Clean(string.Join(' ', Values(part, bindings, chart)));
            }

            only = value;
        }

        // Text of the report is clean by now, and so are values of features.
        return only;
    }

    private static List<string> Values(Part part, Binding[] bindings, Chart chart)
    {
        var values = new List<string>();
        for (var i = 0; i < bindings.Length; i++)
        {
            ref readonly var binding = ref bindings[i];
            if (ReferenceEquals(binding.Name, part.Name) && ValueOf(part, binding, chart) is { } value)
            {
                values.Add(value);
            }
        }

        if (part.Reverse)
        {
            values.Reverse();
        }

        return values;
    }

    /// <summary>What a part makes of a binding of its name; the names of both are interned.</summary>
    private static string? ValueOf(Part part, in Binding binding, Chart chart)
    {
        var value = part.Feature is null ? chart.Clean(binding.Start, binding.End) : binding.Item?[part.Feature];
        return string.IsNullOrEmpty(value) ? null : value;
    }

    private sealed record Part(string? Literal, string? Name, string? Feature, bool Reverse);
}
