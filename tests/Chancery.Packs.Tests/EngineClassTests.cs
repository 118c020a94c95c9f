using System.Text.RegularExpressions;
using Chancery.Core.Explaining;
using Chancery.Core.Words;
using Xunit;

namespace Chancery.Packs.Tests;

public sealed partial class EngineClassTests
{
    /// <summary>What the check takes for known is what the source asks for; otherwise it would blame words that count.</summary>
    [Fact]
    public void The_classes_that_the_engine_asks_for_by_name_are_on_the_list()
    {
        var source = Path.Combine(Languages.Folder, "..", "src", "Chancery.Core");
        var asked = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Asked().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
            .Distinct(StringComparer.Ordinal)
            .Except(KnownClass.Names, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

        Assert.Equal(EngineClasses.ByName.Order(StringComparer.Ordinal), asked);
    }

    [GeneratedRegex("Symbols\\.Find\\(\"(?<name>[^\"]+)\"\\)", RegexOptions.None, 1000)]
    private static partial Regex Asked();
}
