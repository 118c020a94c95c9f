using Chancery.Core.Explaining;
using Chancery.Core.Json;
using Chancery.Core.Packs;
using Chancery.Core.Reading;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Packs.Tests;

/// <summary>Packs kept compiled: they read what the packs themselves read, and are passed over once a pack is changed.</summary>
public sealed class PackImageTests
{
    private const string Text = "Vietnamese Deputy Defence Minister Nguyen Chi Vinh met Japanese Ambassador Umeda Kunio in Hanoi on 4 June 2019.";

    [Fact]
    public void Samples_are_read_alike()
    {
        var folder = Directory.CreateTempSubdirectory("chancery-images-").FullName;
        try
        {
            Copy(Languages.Folder, folder);
            Assert.Equal(2 * Languages.Codes.Length, PackImages.Write(folder).Count);
            var kept = PackLoader.LoadAll(folder);
            Assert.All(kept, pack => Assert.NotNull(PackImages.Grammar(folder, PackFolder.Of(folder, pack.Language))));
            var (one, other) = (ReportReader.Create(kept), ReportReader.Create([.. Languages.Codes.Select(Languages.Pack)]));
            foreach (var file in Directory.GetFiles(Path.Combine(Path.GetDirectoryName(Languages.Folder)!, "samples"), "*.txt").Order(StringComparer.Ordinal))
            {
                var report = new Report(Path.GetFileName(file), File.ReadAllText(file));
                Assert.Equal(Json(other, report), Json(one, report));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Rules_pass_their_examples()
    {
        using var packs = new TempPacks();
        PackImages.Write(packs.Folder);
        var pack = Assert.Single(PackLoader.LoadAll(packs.Folder));
        var rehearsal = new RuleRehearsal(pack);
        Assert.NotEmpty(pack.Rules);
        Assert.All(pack.Rules, rule => Assert.All(rule.Examples, text => Assert.Null(rehearsal.Example(rule, RuleExample.Parse(text)))));
    }

    [Theory]
    [InlineData("words/verbs.tsv")]
    [InlineData("pack.yaml")]
    public void A_changed_file_counts_at_once(string file)
    {
        using var packs = new TempPacks();
        PackImages.Write(packs.Folder);
        Assert.NotNull(Grammar(packs));
        File.AppendAllText(Path.Combine([packs.Folder, "xx", .. file.Split('/')]), "# more\n");
        Assert.Null(Grammar(packs));
        Assert.Single(Read(packs).Engagements);
    }

    [Fact]
    public void An_added_file_counts_at_once()
    {
        using var packs = new TempPacks();
        PackImages.Write(packs.Folder);
        packs.Add("words/more.tsv", "form\tclass\tfeatures\tsource\nUlan Bator\tcity\tname=Ulaanbaatar; country=MN\ttest\n");
        Assert.Null(Grammar(packs));
    }

    [Fact]
    public void Half_an_image_is_none()
    {
        using var packs = new TempPacks();
        foreach (var path in PackImages.Write(packs.Folder))
        {
            File.WriteAllBytes(path, File.ReadAllBytes(path)[..^100]);
        }

        Assert.Null(Grammar(packs));
        Assert.Single(Read(packs).Engagements);
    }

    private static PackGrammar? Grammar(TempPacks packs) => PackImages.Grammar(packs.Folder, PackFolder.Of(packs.Folder, "xx"));

    private static Core.Readings.ReportReading Read(TempPacks packs) =>
        ReportReader.Create(PackLoader.LoadAll(packs.Folder)).Read(new Report("a.txt", Text) { Language = "xx" }).Reading!;

    private static string Json(ReportReader reader, Report report) => ReportReadingWriter.Write(reader.Read(report).Reading!);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
