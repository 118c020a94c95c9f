using System.Text;
using Chancery.Intake.Files;
using Xunit;

namespace Chancery.Intake.Tests;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    public void A_page_nested_a_hundred_thousand_deep_is_read(string tag)
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat(tag, 100_000)) + "Talks in Hanoi &amp; Tokyo";

        var item = Assert.Single(Given.Piped(page));

        Assert.Equal("Talks in Hanoi & Tokyo", item.Report?.Text);
    }

    [Fact]
    public void Invalid_bytes_in_the_middle_are_marked_and_told()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Nguyễn Chí Vịnh hội đàm tại Hà Nội"), 0xC3, 0x28, .. Encoding.UTF8.GetBytes("với người đồng cấp.")];

        var items = Given.Piped(bytes);

        Assert.True(items[0].Error is { IsWarning: true, Code: IntakeErrorCode.Encoding });
        Assert.Contains("Nội\uFFFD(với", items[1].Report?.Text);
    }

    [Fact]
    public void A_line_without_end_is_passed_over_in_bounded_memory()
    {
        var options = new IntakeOptions { MaxReportBytes = 1_000_000 };
        using var stream = new EndlessLine(300_000_000, Packed.Bytes("\n{\"text\": \"good\"}\n"));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcomes = Given.Outcomes(new ReportIntake(options).Read(["-"], () => stream));

        Assert.Equal([IntakeErrorCode.TooLarge, "good"], outcomes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    [Fact]
    public void Folders_linked_in_a_circle_are_walked_once()
    {
        using var folder = new TempFolder();
        folder.Write("a/x.txt", "one");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a", "back"), folder.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a", "loop.txt"), Path.Combine(folder.Path, "a", "loop.txt"));

        var outcomes = Given.Outcomes(Given.Read(folder.Path));

        Assert.Equal("one", Assert.Single(outcomes, o => !o.StartsWith("intake.", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_vanishes_is_said_and_the_others_are_read()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", "one");
        var second = folder.Write("b.txt", "two");
        folder.Write("c.txt", "three");
        var outcomes = new List<string>();

        foreach (var item in new ReportIntake(new IntakeOptions()).Read([folder.Path], () => Stream.Null))
        {
            File.Delete(second);
            outcomes.Add(item.Report?.Text ?? item.Error!.Code);
        }

        Assert.Equal(["one", IntakeErrorCode.Missing, "three"], outcomes);
    }

    /// <summary>A line of many letters, and something behind it.</summary>
    private sealed class EndlessLine(long length, byte[] tail) : ReadOnlyStream
    {
        private readonly MemoryStream _tail = new(tail);
        private long _left = length;

        public override int Read(Span<byte> buffer)
        {
            if (_left == 0)
            {
                return _tail.Read(buffer);
            }

            var part = (int)Math.Min(buffer.Length, _left);
            buffer[..part].Fill((byte)'{');
            _left -= part;
            return part;
        }
    }
}
