using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
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

    /// <summary>Codes of the packs below a folder, in order.</summary>
    /// <exception cref="PackException">There is no such folder.</exception>
    public static string[] Languages(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new PackException("PACK001", $"no language packs at {folder}; point --languages at the folder that holds root/ and the packs");
        }

        var names = Array.FindAll(Array.ConvertAll(Directory.GetDirectories(folder), path => Path.GetFileName(path)!), name => name != Root);
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    /// <summary>
    /// All packs below a folder, in order of their code; their words and rules are read when they are first needed, from images where good
    /// ones are there.
    /// </summary>
    /// <exception cref="PackException">A pack.yaml or a list of ids is malformed.</exception>
    public static ImmutableArray<LanguagePack> LoadAll(string folder) =>
        ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(Languages(folder), name => Load(folder, name, plain: false, images: true)));

    /// <summary>One pack merged with the shared folder, read whole and from its own files.</summary>
    /// <exception cref="PackException">A file is malformed.</exception>
    public static LanguagePack Load(string folder, string language)
    {
        var pack = Load(folder, language, plain: false, images: false);
        _ = pack.Grammar.Value;
        return pack;
    }

    private static LanguagePack Load(string folder, string language, bool plain, bool images)
    {
        var files = PackFolder.Of(folder, language);
        var settings = images && PackImages.Settings(folder, files) is { } image ? SettingsFile.Read(image) : SettingsFile.Read(files);
        return new LanguagePack
        {
            Language = language,
            Grammar = new Lazy<PackGrammar>(() => (images && !plain ? PackImages.Grammar(folder, files) : null) ?? ReadGrammar(folder, files, settings.Stages, plain)),
            Signature = settings.Signature,
            PartyNames = settings.Parties,
            TopicLabels = settings.Topics,
            Settings = settings.Values,
            Domains = settings.Domains,
            Plain = !plain && settings.Values.GetValueOrDefault("plain-text") == "yes" ? new Lazy<LanguagePack>(() => Load(folder, language, plain: true, images)) : null,
            Hash = new Lazy<string>(() => Hash(files.All)),
        };
    }

    private static PackGrammar ReadGrammar(string folder, PackFolder files, ImmutableArray<string> stages, bool plain)
    {
        // The rules are parsed while the words are read; they can be compiled only after them.
        var frames = Task.Run(() => FrameFile.Read(files.Named(FrameFile.Name)));
        var documents = Task.Run(() => Array.ConvertAll(files.Rules, YamlFile.Read));
        var vocabulary = new Vocabulary(SpellingFile.Read(files.Named(SpellingFile.Name)), plain);
        var symbols = new SymbolTable();
        foreach (var name in KnownClass.Names)
        {
            symbols.Add(name);
        }

        var lexicon = new Lexicon();
        foreach (var file in files.Words)
        {
            WordFile.Read(file, Relative(folder, file), vocabulary, symbols, lexicon);
        }

        var rules = RuleFiles.Read(documents.GetAwaiter().GetResult(), folder, stages, vocabulary, symbols);
        lexicon.Freeze(vocabulary.Count);
        return new PackGrammar(vocabulary, symbols, lexicon, rules, frames.GetAwaiter().GetResult());
    }

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
