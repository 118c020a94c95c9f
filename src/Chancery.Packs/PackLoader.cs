using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Chancery.Core.Packs;
using Chancery.Core.Words;

namespace Chancery.Packs;

/// <summary>
/// Turns the folders below <c>languages/</c> into compiled packs. <c>root/</c> is what all languages share; a pack's own files come after
/// it, so that its rules and words override by name.
/// </summary>
public static class PackLoader
{
    /// <summary>Name of the folder shared by all packs.</summary>
    public const string Root = "root";

    /// <summary>All packs below a folder, in order of their code; their words and rules are read when they are first needed.</summary>
    /// <exception cref="PackException">A pack.yaml or a list of ids is malformed.</exception>
    public static ImmutableArray<LanguagePack> LoadAll(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new PackException("PACK001", $"no language packs at {folder}; point --languages at the folder that holds root/ and the packs");
        }

        var names = Directory.GetDirectories(folder).Select(path => Path.GetFileName(path)!).Where(name => name != Root).Order(StringComparer.Ordinal).ToArray();
        return [.. names.Select(name => Load(folder, name, plain: false))];
    }

    /// <summary>One pack merged with the shared folder, read whole.</summary>
    /// <exception cref="PackException">A file is malformed.</exception>
    public static LanguagePack Load(string folder, string language)
    {
        var pack = Load(folder, language, plain: false);
        _ = pack.Grammar.Value;
        return pack;
    }

    private static LanguagePack Load(string folder, string language, bool plain)
    {
        string[] roots = [Path.Combine(folder, Root), Path.Combine(folder, language)];
        var files = roots.SelectMany(FilesOf).ToArray();
        var settings = SettingsFile.Read(files.Where(f => Path.GetFileName(f) == SettingsFile.Name));
        return new LanguagePack
        {
            Language = language,
            Grammar = new Lazy<PackGrammar>(() => ReadGrammar(folder, files, settings.Stages, plain)),
            Signature = settings.Signature,
            PartyNames = KeyValueFile.Read(files, "parties.tsv"),
            TopicLabels = KeyValueFile.Read(files, "topics.tsv", Root),
            Settings = settings.Values,
            Domains = KeyValueFile.Read(files, "domains.tsv"),
            Plain = !plain && settings.Values.GetValueOrDefault("plain-text") == "yes" ? new Lazy<LanguagePack>(() => Load(folder, language, plain: true)) : null,
            Hash = new Lazy<string>(() => Hash(files)),
        };
    }

    private static PackGrammar ReadGrammar(string folder, string[] files, ImmutableArray<string> stages, bool plain)
    {
        // The rules are parsed while the words are read; they can be compiled only after them.
        var frames = Task.Run(() => FrameFile.Read(files.Where(f => Path.GetFileName(f) == FrameFile.Name)));
        var documents = Task.Run(() => files.Where(IsRuleFile).Select(YamlFile.Read).ToArray());
        var vocabulary = new Vocabulary(SpellingFile.Read(files.Where(f => Path.GetFileName(f) == SpellingFile.Name)), plain);
        var symbols = new SymbolTable();
        foreach (var name in KnownClass.Names)
        {
            symbols.Add(name);
        }

        var lexicon = new Lexicon();
        foreach (var file in files.Where(IsWordFile))
        {
            WordFile.Read(file, Relative(folder, file), vocabulary, symbols, lexicon);
        }

        var rules = RuleFiles.Read(documents.GetAwaiter().GetResult(), folder, stages, vocabulary, symbols);
        lexicon.Freeze(vocabulary.Count);
        return new PackGrammar(vocabulary, symbols, lexicon, rules, frames.GetAwaiter().GetResult());
    }

    private static IEnumerable<string> FilesOf(string root) =>
        Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];

    private static bool IsWordFile(string file) => InFolder(file, "words") && file.EndsWith(".tsv", StringComparison.Ordinal);

    private static bool IsRuleFile(string file) => InFolder(file, "rules") && file.EndsWith(".yaml", StringComparison.Ordinal);

    private static bool InFolder(string file, string name) => Path.GetFileName(Path.GetDirectoryName(file)) == name;

    private static string Relative(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    private static string Hash(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
