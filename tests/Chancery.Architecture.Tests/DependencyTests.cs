using System.Xml.Linq;
using Xunit;

namespace Chancery.Architecture.Tests;

public sealed class DependencyTests
{
    /// <summary>Who may know whom. A house that is not named here has no place in src.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Chancery.Core"] = [],
        ["Chancery.Packs"] = ["Chancery.Core"],
        ["Chancery.Intake"] = ["Chancery.Core"],
        ["Chancery.Store"] = ["Chancery.Core"],
        ["Chancery.Publishing"] = ["Chancery.Core"],
        ["Chancery.Web"] = ["Chancery.Core", "Chancery.Packs", "Chancery.Intake", "Chancery.Store", "Chancery.Publishing"],
        ["Chancery.Cli"] = ["Chancery.Core", "Chancery.Packs", "Chancery.Intake", "Chancery.Store", "Chancery.Publishing", "Chancery.Web"],
    };

    /// <summary>Core stands on the base library, and NodaTime if it needs it.</summary>
    private static readonly string[] PackagesOfCore = ["NodaTime"];

    public static TheoryData<string> Projects => [.. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(Repository.Relative).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_house_knows_only_those_it_may(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var xml = XDocument.Load(Path.Combine(Repository.Root, project));

        Assert.Contains(name, Allowed.Keys);
        var known = xml.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Empty(known.Except(Allowed[name]));
    }

    [Fact]
    public void Core_needs_no_package()
    {
        var xml = XDocument.Load(Path.Combine(Repository.Root, "src", "Chancery.Core", "Chancery.Core.csproj"));

        Assert.Empty(xml.Descendants("PackageReference").Select(p => p.Attribute("Include")!.Value).Except(PackagesOfCore));
    }

    [Fact]
    public void Every_project_is_part_of_the_solution()
    {
        var listed = XDocument.Load(Path.Combine(Repository.Root, "Chancery.slnx")).Descendants("Project").Select(p => p.Attribute("Path")!.Value).ToHashSet(StringComparer.Ordinal);
        var existing = new[] { "src", "tests", "bench" }
            .SelectMany(f => Directory.GetFiles(Path.Combine(Repository.Root, f), "*.csproj", SearchOption.AllDirectories))
            .Select(Repository.Relative);

        Assert.DoesNotContain(existing, p => !listed.Contains(p));
    }
}
