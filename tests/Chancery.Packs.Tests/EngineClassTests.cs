using System.Reflection;
using System.Text.RegularExpressions;
using Chancery.Core.Words;
using Xunit;

namespace Chancery.Packs.Tests;

public sealed partial class EngineClassTests
{
    /// <summary>The check takes the classes with a number for those that the engine asks for; one asked for by name would be blamed in a pack.</summary>
    [Fact]
    public void The_engine_asks_for_no_class_by_name()
    {
        var source = Path.Combine(Languages.Folder, "..", "src", "Chancery.Core");
        var asked = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Asked().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

        Assert.Empty(asked);
    }

    [Fact]
    public void Every_number_is_the_place_of_its_name()
    {
        var numbers = typeof(KnownClass).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (int)field.GetRawConstantValue()!).Order();

        Assert.Equal(Enumerable.Range(0, KnownClass.Names.Length), numbers);
    }

    [GeneratedRegex("Symbols\\.Find\\(\"(?<name>[^\"]+)\"\\)", RegexOptions.None, 1000)]
    private static partial Regex Asked();
}
