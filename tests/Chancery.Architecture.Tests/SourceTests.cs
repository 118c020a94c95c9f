using System.Text.RegularExpressions;
using Xunit;

namespace Chancery.Architecture.Tests;

public sealed partial class SourceTests
{
    private const int LongestFile = 400;

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Assert.Empty(Repository.Sources().Where(p => File.ReadLines(p).Count() > LongestFile).Select(Repository.Relative));

    [Fact]
    public void One_public_type_a_file()
    {
        var crowded = Repository.Sources().Where(p => PublicType().Count(File.ReadAllText(p)) > 1).Select(Repository.Relative);

        Assert.Empty(crowded);
    }

    [Fact]
    public void A_public_type_gives_its_file_the_name()
    {
        var misnamed =
            from path in Repository.Sources()
            let match = PublicType().Match(File.ReadAllText(path))
            where match.Success && Path.GetFileNameWithoutExtension(path).Split('.')[0] != match.Groups["name"].Value
            select $"{Repository.Relative(path)}: {match.Groups["name"].Value}";

        Assert.Empty(misnamed);
    }

    [Fact]
    public void The_engine_knows_no_language()
    {
        var codes = Directory.Exists(Path.Combine(Repository.Root, "languages"))
            ? Directory.GetDirectories(Path.Combine(Repository.Root, "languages")).Select(Path.GetFileName).Where(c => c != "root").ToList()
            : [];
        var named =
            from path in Repository.Sources()
            from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
            where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from code in codes.Union(["en", "vi"])
            where line.Text.Contains($"\"{code}\"", StringComparison.Ordinal)
            select $"{Repository.Relative(path)}:{line.Number}: \"{code}\"";

        Assert.Empty(named);
    }

    [Fact]
    public void Nobody_asks_for_the_time_of_day_or_for_chance()
    {
        string[] banned = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Guid.NewGuid", "Random.Shared", "CultureInfo.CurrentCulture"];
        var used =
            from path in Repository.Sources()
            from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
            from symbol in banned
            where line.Text.Contains(symbol, StringComparison.Ordinal)
            select $"{Repository.Relative(path)}:{line.Number}: {symbol}";

        Assert.Empty(used);
    }

    [Fact]
    public void Only_the_program_writes_to_the_console()
    {
        var used = Repository.Sources()
            .Where(p => !Repository.Relative(p).StartsWith("src/Chancery.Cli/", StringComparison.Ordinal) && ConsoleUse().IsMatch(File.ReadAllText(p)))
            .Select(Repository.Relative);

        Assert.Empty(used);
    }

    [Fact]
    public void Nothing_relies_on_normalisation_that_the_program_does_not_have()
    {
        var used = Repository.Sources().Where(p => NormalizeUse().IsMatch(File.ReadAllText(p))).Select(Repository.Relative);

        Assert.Empty(used);
    }

    [Fact]
    public void Normalisation_is_indeed_missing() => Assert.Equal("e\u0302\u0303", "e\u0302\u0303".Normalize(System.Text.NormalizationForm.FormC));

    [GeneratedRegex(@"^public\s+(?:(?:static|sealed|abstract|partial|readonly|ref)\s+)*(?:class|record\s+struct|record|struct|interface|enum|delegate\s+\S+)\s+(?<name>\w+)", RegexOptions.Multiline, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"(?<![\w.])Console\.", RegexOptions.None, 1000)]
    private static partial Regex ConsoleUse();

    [GeneratedRegex(@"\.(?:Is)?Normali[sz](?:e|ed)\((?:System\.Text\.)?NormalizationForm", RegexOptions.None, 1000)]
    private static partial Regex NormalizeUse();
}
