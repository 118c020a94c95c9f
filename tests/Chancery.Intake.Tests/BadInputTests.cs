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

    [Fact]
    public void A_gzip_cut_anywhere_yields_a_part_of_what_was_packed_and_never_other_words()
    {
        var texts = Enumerable.Range(0, 60).Select(i => $"Report {i} of talks in Hanoi, {i * 7919 % 10007}").ToArray();
        var whole = Packed.Gzip(string.Concat(texts.Select(t => $"{{\"text\": \"{t}\"}}\n")));
        for (var length = 3; length < whole.Length; length += 7)
        {
            var items = Given.Piped(whole[..length]);

            var read = items.Where(i => i.Report is not null).Select(i => i.Report!.Text).ToArray();
            Assert.Equal(texts[..read.Length], read);
            Assert.Equal(IntakeErrorCode.Damaged, Assert.Single(items, i => i.Error is not null).Error!.Code);
        }
    }

    [Fact]
    public void Zeros_behind_a_gzip_are_no_damage() =>
        Assert.Equal(["one"], Given.Outcomes(Given.Piped([.. Packed.Gzip("one"), .. new byte[512]])));

    [Fact]
    public void A_bomb_of_gzip_in_gzip_is_stopped_at_its_ratio()
    {
        var inner = Packed.Gzip(new byte[60_000_000]);
        var options = new IntakeOptions { Unpacking = new(FreeBytes: 1_000_000) };

        Assert.Equal([IntakeErrorCode.Bounds], Given.Outcomes(Given.Piped(Packed.Gzip(Packed.Tar(("a.jsonl.gz", inner))), options)).Distinct());
    }

    [Fact]
    public void A_feed_nested_a_hundred_thousand_deep_is_read_to_its_end()
    {
        const int Depth = 100_000;
        var feed = $"<rss><channel><item><title>Deep</title><description>Talks in Hanoi</description>{string.Concat(Enumerable.Repeat("<a>", Depth))}x{string.Concat(Enumerable.Repeat("</a>", Depth))}</item><item><title>Next</title><description>Talks in Tokyo</description></item></channel></rss>";

        Assert.Equal(["Deep\nTalks in Hanoi", "Next\nTalks in Tokyo"], Given.Outcomes(Given.Piped(feed)));
    }

    [Fact]
    public void A_feed_that_never_closes_its_elements_is_said_in_few_words()
    {
        var item = Assert.Single(Given.Piped($"<?xml version='1.0'?><rss><channel><item>{string.Concat(Enumerable.Repeat("<a>", 100_000))}"));

        Assert.Equal(IntakeErrorCode.Damaged, item.Error?.Code);
        Assert.InRange(item.Error!.Message.Length, 20, 300);
    }

    [Fact]
    public void Json_nested_a_hundred_thousand_deep_is_refused_and_the_next_line_is_read() =>
        Assert.Equal([IntakeErrorCode.Json, "good"], Given.Outcomes(Given.Piped($"{{\"text\":{new string('[', 100_000)}\n{{\"text\": \"good\"}}\n")));

    /// <summary>Found by the fuzz: half a character in a name, not in a value.</summary>
    [Fact]
    public void Half_a_character_in_the_name_of_a_field_is_said()
    {
        using var folder = new TempFolder();
        folder.Write("a.json", "{\"\\udc00\": 1, \"te\\ud800xt\": \"one\"}");
        folder.Write("b.txt", "two");

        Assert.Equal([IntakeErrorCode.Json, "two"], Given.Outcomes(Given.Read(folder.Path)));
    }

    /// <summary>Found by the fuzz: a header of tar whose length is a lie.</summary>
    [Fact]
    public void A_tar_with_a_header_that_lies_about_its_length_is_damaged()
    {
        var tar = Packed.Tar(("a.txt", Packed.Bytes("one two three")));
        tar[124] = (byte)'2';

        Assert.Equal([IntakeErrorCode.Damaged], Given.Outcomes(Given.Piped(tar)));
    }

    [Fact]
    public async Task A_pipe_in_a_folder_is_not_waited_for()
    {
        using var folder = new TempFolder();
        Unix.MakePipe(Path.Combine(folder.Path, "a.txt"));
        folder.Write("b.txt", "two");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "c.txt"), Path.Combine(folder.Path, "a.txt"));

        var stop = TestContext.Current.CancellationToken;
        var items = await Task.Run(() => Given.Read(folder.Path), stop).WaitAsync(TimeSpan.FromSeconds(20), stop);

        Assert.Equal([IntakeErrorCode.Empty, "two", IntakeErrorCode.Empty], Given.Outcomes(items));
        Assert.EndsWith("a.txt", items[0].Path);
    }

    [Fact]
    public void A_folder_with_the_name_of_a_text_is_a_folder()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt/b.txt", "one");

        Assert.Equal(["one"], Given.Outcomes(Given.Read(folder.Path)));
    }

    [Fact]
    public void A_link_to_nothing_is_called_that()
    {
        using var folder = new TempFolder();
        folder.Write("b.txt", "two");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a.txt"), "nowhere.txt");

        var items = Given.Read(folder.Path);

        Assert.Equal([IntakeErrorCode.Missing, "two"], Given.Outcomes(items));
        Assert.Equal("a link to something that is not there", items[0].Error!.Message);
    }

    [Fact]
    public void What_may_not_be_read_is_said_with_its_name()
    {
        Assert.SkipWhen(Environment.UserName == "root", "nothing is denied here");
        using var folder = new TempFolder();
        var path = folder.Write("a.txt", "one");
        folder.Write("b.txt", "two");
        Unix.SetMode(path, UnixFileMode.None);

        var items = Given.Read(folder.Path);

        Assert.Equal([IntakeErrorCode.Unreadable, "two"], Given.Outcomes(items));
        Assert.Equal(path, items[0].Path);
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
