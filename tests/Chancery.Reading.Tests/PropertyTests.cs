using Chancery.Core.Reports;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Chancery.Reading.Tests;

public sealed class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "the ", "The ", "Vietnam", "Vietnamese ", "Japan's ", "-", " – ", "Deputy ", "Minister ", "of ", "and ", ", ", ". ", ".\n\n", "\r\n", "\t", "(", ")", "[", "\"", "’", "“",
        "Gen. ", "Mr. ", "Nguyen ", "Chi Vinh", "met ", "received ", "talks ", "the 7th ", "dialogue ", "on November 25", ", 2019", "30/8/2011", "99999999999999999999", "in Hanoi", "he ", "agreed to ",
        "Thứ trưởng ", "Bộ Quốc phòng ", "đã tiếp ", "ngày 25/11", "le ", "l'", "ministre ", "français ", "a reçu ", "« ", " »", "le 1er juin ", "\u0301", "\u0000", "\ud83d\ude00", "\ud83d", "\udc00", "\u200b", "\ufeff", "\u00ad", "ﬁ", "İ", "ẞ", "漢字", "العربية",
    ];

    [Fact]
    public void A_sample_cut_anywhere_is_read()
    {
        var names = Repository.Samples.ToArray();
        var cuts =
            from name in Gen.Elements(names)
            from start in Gen.Choose(0, 1000)
            from length in Gen.Choose(0, 1000)
            select (Name: name, Start: start, Length: length);

        Check(cuts, 150, cut =>
        {
            var text = Repository.Sample(cut.Name);
            var start = text.Length * cut.Start / 1001;
            var length = (text.Length - start) * cut.Length / 1000;
            Read(text.Substring(start, length), cut.Name[..2]);
        });
    }

    [Fact]
    public void Words_in_any_order_are_read() =>
        Check(Gen.Elements(Pieces).ArrayOf(120).Select(string.Concat), 150, text => Read(text, (text.Length % 3) switch { 0 => "en", 1 => "vi", _ => "fr" }));

    [Fact]
    public void Any_characters_are_read() =>
        Check(Gen.Choose(0, 0xffff).Select(c => (char)c).ArrayOf(400).Select(chars => new string(chars)), 150, text => Read(text, "en"));

    /// <summary>
    /// Nothing that stands in a text a thousand times may stall a reading. Work is bounded by the steps of the matcher, not by a clock; what
    /// is measured here is that twice the text takes at most four times the memory (a sentence of 800 engagements compares each with each);
    /// a reading that starts to try everything takes many times more.
    /// </summary>
    [Theory]
    [InlineData("the ")]
    [InlineData("and ")]
    [InlineData(", ")]
    [InlineData("Mr. ")]
    [InlineData("Vietnam ")]
    [InlineData("Vietnam and Japan, ")]
    [InlineData("Deputy Minister of Defence and ")]
    [InlineData("Nguyen ")]
    [InlineData("met ")]
    [InlineData("agreed to ")]
    [InlineData("the 7th Vietnam-Japan defence policy dialogue ")]
    [InlineData("General Ngo Xuan Lich met General Kishi Nobuo in Hanoi on 4 June 2019. ")]
    [InlineData("((((")]
    [InlineData("....")]
    [InlineData("\n")]
    [InlineData("7th ")]
    [InlineData("la 6e session du dialogue franco-japonais « 2+2 » ", "fr")]
    [InlineData("M. Bui Thanh Son, ministre des Affaires étrangères, ", "fr")]
    public void Repetition_does_not_stall(string piece, string language = "en")
    {
        Spent(piece, 50, language);
        var once = Spent(piece, 400, language);
        var twice = Spent(piece, 800, language);

        Assert.True(twice < (once * 4) + 4_000_000, $"{once:N0} bytes for 400 times, {twice:N0} for 800 times");
    }

    private static long Spent(string piece, int times, string language)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(text, language);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Read(string text, string language)
    {
        var outcome = Repository.Reader.Read(new Report("random", text) { Language = language });
        Invariants.Hold(outcome.Reading!);
    }

    /// <summary>The same cases at every run: a failure is a failure, not chance.</summary>
    private static void Check<T>(Gen<T> cases, int count, Action<T> body) =>
        Prop.ForAll(cases.ToArbitrary(), body).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20261121, 7));
}
