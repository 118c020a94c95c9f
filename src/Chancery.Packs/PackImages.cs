using System.Buffers.Binary;
using System.Numerics;
using Chancery.Core.Packs;
using Chancery.Core.Packs.Images;

namespace Chancery.Packs;

/// <summary>
/// Packs as they were after compiling, in files beside their folders, so that a program starts without reading thousands of lines. An image
/// counts only where it was made by this very program from these very files: their names and all their bytes are part of its seal.
/// </summary>
public static class PackImages
{
    private const int SealLength = 24;

    /// <summary>Writes the images of all packs below a folder; returns their paths.</summary>
    /// <exception cref="PackException">A pack is malformed.</exception>
    public static IReadOnlyList<string> Write(string folder)
    {
        var paths = new List<string>();
        foreach (var language in PackLoader.Languages(folder))
        {
            var pack = PackLoader.Load(folder, language);
            var files = PackFolder.Of(folder, pack.Language);
            var settings = new ImageWriter();
            SettingsFile.Read(files).Write(settings);
            Save(PathOf(folder, pack.Language, "settings"), settings, Seal(folder, files.Heads));
            var grammar = new ImageWriter();
            pack.Grammar.Value.Write(grammar);
            Save(PathOf(folder, pack.Language, "grammar"), grammar, Seal(folder, files.All));
        }

        return paths;

        void Save(string path, ImageWriter image, byte[] seal)
        {
            // Never half an image: another program may be starting.
            File.WriteAllBytes(path + ".new", image.ToArray(seal));
            File.Move(path + ".new", path, overwrite: true);
            paths.Add(path);
        }
    }

    /// <summary>What pack.yaml and the lists of ids of a pack say; null where no image is good.</summary>
    internal static ImageReader? Settings(string folder, PackFolder files) => Open(PathOf(folder, files.Language, "settings"), folder, files.Heads);

    /// <summary>Its words, rules and frames; null where no image is good.</summary>
    internal static PackGrammar? Grammar(string folder, PackFolder files) =>
        Open(PathOf(folder, files.Language, "grammar"), folder, files.All) is { } image ? PackGrammar.Read(image) : null;

    private static string PathOf(string folder, string language, string part) => Path.Combine(folder, $"{language}.{part}.image");

    private static ImageReader? Open(string path, string folder, string[] files)
    {
        if (!BitConverter.IsLittleEndian || !File.Exists(path))
        {
            return null;
        }

        var image = File.ReadAllBytes(path);
        return ImageReader.Open(image, Seal(folder, files));
    }

    /// <summary>The program's modules and a sum over the files.</summary>
    private static byte[] Seal(string folder, string[] files)
    {
        var seal = new byte[SealLength];
        typeof(PackGrammar).Module.ModuleVersionId.TryWriteBytes(seal);
        var sum = Add(0, typeof(PackImages).Module.ModuleVersionId.ToByteArray());
        foreach (var file in files)
        {
            sum = Add(sum, System.Text.Encoding.UTF8.GetBytes(file[folder.Length..].Replace('\\', '/')));
            sum = Add(sum, File.ReadAllBytes(file));
        }

        BinaryPrimitives.WriteUInt64LittleEndian(seal.AsSpan(16), sum);
        return seal;
    }

    private static ulong Add(ulong sum, ReadOnlySpan<byte> bytes)
    {
        sum = Mix(sum, (ulong)bytes.Length);
        while (bytes.Length >= sizeof(ulong))
        {
            sum = Mix(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var each in bytes)
        {
            sum = Mix(sum, each);
        }

        return sum;
    }

    private static ulong Mix(ulong sum, ulong next) => BitOperations.RotateLeft((sum ^ next) * 0x9E3779B97F4A7C15, 29);
}
