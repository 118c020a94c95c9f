using Chancery.Intake.Unpacking;
using Xunit;

namespace Chancery.Intake.Tests;

public sealed class ArchiveTests
{
    private static readonly (string, byte[])[] Members = [("a.txt", Packed.Bytes("one")), ("in/b.html", Packed.Bytes("<html><body><p>two</p></body></html>")), ("in/c.png", [1, 2, 3])];

    public static TheoryData<string, byte[]> Archives => new()
    {
        { "news.zip", Packed.Zip(Members) },
        { "news.tar", Packed.Tar(Members) },
        { "news.tar.gz", Packed.Gzip(Packed.Tar(Members)) },
        { "news.tgz", Packed.Gzip(Packed.Tar(Members)) },
        { "no-name", Packed.Gzip(Packed.Tar(Members)) },
        { "wrong.txt", Packed.Zip(Members) },
    };

    [Theory]
    [MemberData(nameof(Archives))]
    public void Members_are_read_as_files(string name, byte[] bytes)
    {
        using var folder = new TempFolder();
        var path = folder.Write(name, bytes);

        var items = Given.Read(path);

        Assert.Equal(["one", "two"], Given.Outcomes(items));
        Assert.Equal($"{path}!in/b.html", items[1].Path);
        Assert.EndsWith("!in/b.html", items[1].Report!.Source);
    }

    [Fact]
    public void Archives_in_archives_are_read_from_a_pipe_too()
    {
        var inner = Packed.Zip(("x.txt", Packed.Bytes("deep")));

        Assert.Equal(["deep"], Given.Outcomes(Given.Piped(Packed.Gzip(Packed.Tar(("inner.zip", inner))))));
    }

    [Fact]
    public void Too_many_archives_in_each_other_are_refused()
    {
        var bytes = Packed.Bytes("deep");
        for (var i = 0; i < 10; i++)
        {
            bytes = Packed.Zip(("x.zip", bytes));
        }

        Assert.Equal([IntakeErrorCode.Bounds], Given.Outcomes(Given.Piped(bytes)));
    }

    [Fact]
    public void A_file_of_many_lines_packed_is_read_line_by_line()
    {
        using var folder = new TempFolder();
        var path = folder.Write("all.jsonl.gz", Packed.Gzip("{\"text\": \"one\"}\n{\"text\": \"two\"}\n"));

        var items = Given.Read(path);

        Assert.Equal(["one", "two"], Given.Outcomes(items));
        Assert.Equal("all.jsonl:2", items[1].Report!.Source);
    }

    [Fact]
    public void A_packed_file_cut_off_yields_what_came_before_and_says_so()
    {
        var lines = string.Concat(Enumerable.Range(0, 5000).Select(i => $"{{\"text\": \"report {i} {i * 7919 % 10007}\"}}\n"));
        var whole = Packed.Gzip(lines);

        var items = Given.Piped(whole[..(whole.Length / 2)]);

        Assert.InRange(items.Count(i => i.Report is not null), 500, 4999);
        Assert.Contains(items, i => i.Error?.Code is IntakeErrorCode.Damaged);
    }

    [Fact]
    public void One_broken_member_does_not_take_the_others_along()
    {
        var random = new byte[5000];
        new Random(1).NextBytes(random);
        var archive = Packed.Zip(("a.txt", Packed.Bytes("one")), ("b.txt", Packed.Bytes(string.Concat(random.Select(b => (char)('a' + (b % 26)))))), ("c.txt", Packed.Bytes("three")));
        var at = archive.AsSpan().IndexOf("b.txt"u8) + 5;
        archive.AsSpan(at + 40, 400).Fill(0xFF);

        var outcomes = Given.Outcomes(Given.Piped(archive));

        Assert.Equal(["one", IntakeErrorCode.Damaged, "three"], outcomes);
    }

    [Fact]
    public void A_bomb_is_stopped_at_its_ratio()
    {
        var bomb = Packed.Zip(("bomb.jsonl", new byte[40_000_000]));
        var options = new IntakeOptions { Unpacking = new UnpackLimits(Ratio: 100, FreeBytes: 1_000_000) };

        var errors = Given.Piped(Packed.Zip(("a.txt", Packed.Bytes("good")), ("b.zip", bomb)), options);

        Assert.Equal("good", errors[0].Report?.Text);
        Assert.Contains(errors, i => i.Error?.Code == IntakeErrorCode.Bounds);
    }

    [Fact]
    public void More_members_than_the_bound_are_refused()
    {
        var archive = Packed.Zip([.. Enumerable.Range(0, 20).Select(i => ($"{i:00}.txt", Packed.Bytes($"r{i}")))]);

        var outcomes = Given.Outcomes(Given.Piped(archive, new IntakeOptions { Unpacking = new UnpackLimits(Members: 5) }));

        Assert.Equal(["r0", "r1", "r2", "r3", "r4", IntakeErrorCode.Bounds], outcomes);
    }

    [Theory]
    [InlineData("a.zip", "not an archive at all")]
    [InlineData("a.gz", "not packed")]
    [InlineData("a.pdf", "no PDF")]
    public void A_name_that_does_not_fit_its_content_is_said(string name, string content)
    {
        using var folder = new TempFolder();

        Assert.Equal([IntakeErrorCode.Damaged], Given.Outcomes(Given.Read(folder.Write(name, content))));
    }

    [Fact]
    public void An_office_document_says_what_to_do()
    {
        var error = Assert.Single(Given.Piped(Packed.Zip(("[Content_Types].xml", Packed.Bytes("<x/>"))))).Error!;

        Assert.Equal(IntakeErrorCode.Binary, error.Code);
        Assert.Contains("save it as text", error.Message);
    }

    [Fact]
    public void A_page_saved_with_its_resources_is_one_report()
    {
        using var folder = new TempFolder();
        folder.Write("talks.html", "<!DOCTYPE html><html><body><p>Talks in Hanoi</p></body></html>");
        folder.Write("talks_files/style.css", "p {}");
        folder.Write("talks_files/logo", [0x89, 0x50, 0x4E, 0x47, 13, 10]);

        Assert.Equal(["Talks in Hanoi"], Given.Outcomes(Given.Read(folder.Path)));
        Assert.Equal(3, Given.All(new IntakeOptions(), folder.Path).Count);
    }
}
