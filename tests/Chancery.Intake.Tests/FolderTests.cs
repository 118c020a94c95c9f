using Xunit;

namespace Chancery.Intake.Tests;

public sealed class FolderTests
{
    [Fact]
    public void Files_come_in_ordinal_order_with_folders_among_them()
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { "b.txt", "a/z.txt", "B.txt", "a.txt", "a/b.md", "c.jpg", ".hidden.txt", ".git/x.txt", "README.md" })
        {
            folder.Write(name, "text");
        }

        var items = Given.Read(folder.Path);

        Assert.Equal(["B.txt", "a/b.md", "a/z.txt", "a.txt", "b.txt"], items.Select(i => Path.GetRelativePath(folder.Path, i.Path)));
    }

    [Fact]
    public void Expected_records_beside_reports_are_no_reports()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", "text");
        folder.Write("expected/a.json", "{\"id\": \"a\", \"engagements\": []}");

        Assert.Equal("a.txt", Assert.Single(Given.Read(folder.Path)).Report?.Source);
    }

    [Fact]
    public void A_folder_without_reports_is_an_error()
    {
        using var folder = new TempFolder();

        Assert.Equal(IntakeErrorCode.NoReports, Assert.Single(Given.Read(folder.Path)).Error?.Code);
    }

    [Fact]
    public void Nothing_is_read_before_it_is_asked_for()
    {
        using var folder = new TempFolder();
        var first = folder.Write("1.txt", "one");
        var second = folder.Write("2.txt", "two");

        using var items = new ReportIntake(new IntakeOptions()).Read([first, second], () => Stream.Null).GetEnumerator();
        items.MoveNext();
        File.Delete(second);
        items.MoveNext();

        Assert.Equal(IntakeErrorCode.Missing, items.Current.Error?.Code);
    }
}
