using System.Text;

namespace Chancery.Packs;

/// <summary>Makes the files of a new pack: small, commented, and sound from the first day, with English words to be replaced.</summary>
public static class PackScaffold
{
    private const string Prefix = "scaffold/";

    /// <summary>Writes the files below <paramref name="folder"/>; their paths, or none where the pack exists already.</summary>
    /// <param name="language">BCP 47 code in small letters, such as "fr" or "zh-hant".</param>
    /// <exception cref="PackException">The code is not one.</exception>
    public static IReadOnlyList<string> Create(string folder, string language)
    {
        if (!IsCode(language))
        {
            throw new PackException("PACK010", $"'{language}' is no language code; give BCP 47 in small letters, such as fr or zh-hant");
        }

        var root = Path.Combine(folder, language);
        if (Directory.Exists(root))
        {
            return [];
        }

        var made = new List<string>();
        var assembly = typeof(PackScaffold).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var path = Path.Combine([root, .. name[Prefix.Length..].Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            File.WriteAllText(path, reader.ReadToEnd().Replace("{code}", language, StringComparison.Ordinal));
            made.Add(path);
        }

        return made;
    }

    private static bool IsCode(string code) =>
        code.Length is >= 2 and <= 12 && code != PackLoader.Root && code.All(c => c is '-' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) && char.IsAsciiLetterLower(code[0]) && char.IsAsciiLetterLower(code[1]);
}
