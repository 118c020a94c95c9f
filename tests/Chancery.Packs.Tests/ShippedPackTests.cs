using Chancery.Packs.Checking;
using Xunit;

namespace Chancery.Packs.Tests;

public sealed class ShippedPackTests
{
    public static TheoryData<string> Codes => [.. Languages.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_pack_that_is_shipped_has_no_error(string code)
    {
        var review = PackChecker.Check(Languages.Folder, code);

        Assert.Empty(review.Findings.Where(f => f.IsError).Select(f => $"{f.Origin}: {f.Code}: {f.Message}"));
        Assert.True(review.Rules > 0);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_listing_names_every_rule_and_its_place(string code)
    {
        using var output = new StringWriter();
        Listing.PackListing.Write(Languages.Folder, code, withWords: false, output);
        var text = output.ToString();

        Assert.All(Languages.Pack(code).Rules, rule => Assert.Contains($"  {rule.Name} yields", text, StringComparison.Ordinal));
        Assert.Contains($"← {code}/rules/", text, StringComparison.Ordinal);
        Assert.Contains("← root/frames.yaml(", text, StringComparison.Ordinal);
    }
}
