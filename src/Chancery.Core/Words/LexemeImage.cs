using System.Globalization;
using Chancery.Core.Packs.Images;

namespace Chancery.Core.Words;

/// <summary>The lexemes of an image, each made when it is asked for.</summary>
internal sealed class LexemeImage
{
    /// <summary>Numbers that a lexeme takes: form, class, casing, features, file and line of its origin.</summary>
    private const int Width = 6;

    private readonly ImageReader image;
    private readonly int[] lexemes;
    private readonly int[] pairs;
    private readonly int[] starts;
    private readonly Features?[] features;

    public LexemeImage(ImageReader image)
    {
        this.image = image;
        starts = image.Numbers();
        pairs = image.Numbers();
        lexemes = image.Numbers();
        features = new Features?[starts.Length - 1];
    }

    public int Count => lexemes.Length / Width;

    public int ClassOf(int lexeme) => lexemes[(lexeme * Width) + 1];

    public Casing CasingOf(int lexeme) => (Casing)lexemes[(lexeme * Width) + 2];

    public Lexeme LexemeOf(int lexeme)
    {
        var at = lexeme * Width;
        var line = lexemes[at + 5];
        var file = image.TextOf(lexemes[at + 4])!;
        var origin = line < 0 ? file : string.Create(CultureInfo.InvariantCulture, $"{file}({line})");
        return new Lexeme(image.TextOf(lexemes[at])!, lexemes[at + 1], FeaturesOf(lexemes[at + 3]), (Casing)lexemes[at + 2], origin);
    }

    public static void Write(ImageWriter image, Lexeme[] lexemes)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var starts = new List<int>();
        var pairs = new List<int>();
        var numbers = new List<int>();
        foreach (var lexeme in lexemes)
        {
            var text = lexeme.Features.ToString();
            if (!known.TryGetValue(text, out var number))
            {
                known.Add(text, number = starts.Count);
                starts.Add(pairs.Count);
                foreach (var pair in lexeme.Features.Pairs)
                {
                    pairs.Add(image.NumberOf(pair.Key));
                    pairs.Add(image.NumberOf(pair.Value));
                }
            }

            var (file, line) = Split(lexeme.Origin);
            numbers.AddRange([image.NumberOf(lexeme.Form), lexeme.Class, (int)lexeme.Casing, number, image.NumberOf(file), line]);
        }

        starts.Add(pairs.Count);
        image.Numbers([.. starts]);
        image.Numbers([.. pairs]);
        image.Numbers([.. numbers]);
    }

    /// <summary>"file(12)" as "file" and 12; -1 where there is no line.</summary>
    private static (string File, int Line) Split(string origin)
    {
        var open = origin.LastIndexOf('(');
        return open > 0 && origin.EndsWith(')') && int.TryParse(origin.AsSpan(open + 1, origin.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? (origin[..open], line)
            : (origin, -1);
    }

    private Features FeaturesOf(int number)
    {
        if (features[number] is { } known)
        {
            return known;
        }

        var read = new KeyValuePair<string, string>[(starts[number + 1] - starts[number]) / 2];
        for (var i = 0; i < read.Length; i++)
        {
            var at = starts[number] + (2 * i);
            read[i] = new(image.NameOf(pairs[at])!, image.TextOf(pairs[at + 1])!);
        }

        return features[number] = read.Length == 0 ? Features.None : new Features(read);
    }
}
