using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Xunit;

namespace Chancery.Cli.Tests;

/// <summary>An archive far larger than the memory that its build may use.</summary>
public sealed class BoundedMemoryTests
{
    private const int Pictures = 300;
    private const int Reports = 60;
    private const int BadLines = 300_000;

    [Fact]
    public void An_archive_of_three_hundred_megabytes_is_built_in_a_fraction_of_that()
    {
        using var folder = new TempReports();

        // 96 MB for all that the program allocates.
        var (exit, output, error) = Shell.Run($"cd '{folder.Path}' && $CHANCERY build - --record r.chancery --log log.jsonl", Write, ("DOTNET_GCHeapHardLimit", "0x6000000"));

        Assert.True(exit == 0, error);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"r.chancery: {Reports} reports added"), output.Replace(" copies", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("the line is longer than any report may be", error, StringComparison.Ordinal);
        Assert.Contains("also there and rightly left alone, being no reports: 300", output, StringComparison.Ordinal);
        Assert.InRange(File.ReadLines(Path.Combine(folder.Path, "log.jsonl")).Count(), BadLines, int.MaxValue);
        Assert.Equal(0, Shell.Run($"cd '{folder.Path}' && $CHANCERY doctor --record r.chancery").Exit);
    }

    private static void Write(Stream stream)
    {
        var noise = new byte[1024 * 1024];
        new Random(1).NextBytes(noise);
        using var packed = new GZipStream(stream, CompressionLevel.NoCompression, leaveOpen: true);
        using var archive = new TarWriter(packed, leaveOpen: true);
        for (var i = 0; i < Pictures; i++)
        {
            Add(archive, string.Create(CultureInfo.InvariantCulture, $"pictures/{i}.jpg"), noise);
            if (i % (Pictures / Reports) == 0)
            {
                Add(archive, string.Create(CultureInfo.InvariantCulture, $"reports/{i}.txt"), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"On {1 + (i % 28)} {(i % 2 == 0 ? "May" : "June")} {1960 + (i / 5)}, the foreign ministers of Laos and Cuba met in Vientiane to speak of trade, of schools number {i} and of the road to town {i * 31 % 97}.")));
            }
        }

        // One line of 60 MB.
        var line = new byte[60 * 1024 * 1024];
        line.AsSpan().Fill((byte)'{');
        Add(archive, "lines.jsonl", line);

        // A log that is longer than the memory allows.
        Add(archive, "bad.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"text\": 1\n", BadLines))));
    }

    private static void Add(TarWriter archive, string name, byte[] bytes) =>
        archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
}
