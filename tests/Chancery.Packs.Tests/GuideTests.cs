using Chancery.Packs.Checking;
using Xunit;

namespace Chancery.Packs.Tests;

/// <summary>The blocks of docs/rule-language.md that begin with a file name are files of a pack that must pass the check.</summary>
public sealed class GuideTests
{
    [Fact]
    public void The_pack_of_the_reference_passes_the_check()
    {
        using var packs = new TempPacks();
        var files = Blocks(File.ReadAllLines(Path.Combine(Languages.Folder, "..", "docs", "rule-language.md"))).ToList();
        foreach (var (file, text) in files)
        {
            packs.Add(file, text);
        }

        var review = PackChecker.Check(packs.Folder, "xx");

        Assert.Equal(["words/guide.tsv", "rules/guide.yaml"], files.Select(f => f.File));
        Assert.Empty(review.Findings.Select(f => $"{f.Origin}: {f.Message}"));
    }

    private static IEnumerable<(string File, string Text)> Blocks(string[] lines)
    {
        for (var i = 0; i < lines.Length - 1; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal) || !lines[i + 1].StartsWith("# ", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, "```", i + 1);
            yield return (lines[i + 1][2..], string.Join('\n', lines[(i + 1)..end]) + "\n");
            i = end;
        }
    }
}
