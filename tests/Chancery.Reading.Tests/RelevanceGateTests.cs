using Chancery.Core.Json;
using Chancery.Core.Reading;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>What cannot tell of an engagement is turned down by its words; what may is read as it would be without the gate.</summary>
public sealed class RelevanceGateTests
{
    private static readonly ReportReader Gated = ReportReader.Create([.. Repository.Packs], gated: true);

    public static TheoryData<string> Samples => [.. Repository.Samples];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_as_without_the_gate_unless_nothing_is_told_in_it(string sample)
    {
        var report = new Report(sample, Repository.Sample(sample));
        var gated = Gated.Read(report).Reading!;
        var every = Repository.Reader.Read(report).Reading!;

        if (gated.TurnedDown)
        {
            Assert.Empty(every.Engagements);
            Assert.Equal(every.Published, gated.Published);
            return;
        }

        Assert.Equal(ReportReadingWriter.Write(every), ReportReadingWriter.Write(gated));
    }

    [Theory]
    [InlineData("en", "Shares of the shipyard rose on Monday. The company will build forty vessels by 2027, its director said.")]
    [InlineData("vi", "Giá lúa tại đồng bằng tăng nhẹ hôm thứ hai. Nông dân đã thu hoạch xong vụ hè thu.")]
    [InlineData("en", "The court sentenced two men to ten years on 5 March 2024. The judge said that they had sold pills.")]
    public void What_names_no_parties_is_turned_down(string language, string text) => Assert.True(Read(language, text));

    [Theory]
    [InlineData("en", "The Prime Minister received the ambassador on Monday.")]
    [InlineData("en", "Two frigates of the Indian Navy paid a port call to Da Nang.")]
    [InlineData("vi", "Ngày 5-3, Thứ trưởng tiếp Đại sứ Nhật Bản.")]
    [InlineData("en", "The party leader and U.S. President Joe Biden had a phone call.")]
    [InlineData("en", "Xi Jinping, the Chinese president, and U.S. Secretary of State Antony Blinken agreed on Monday that their rivalry must not slide into conflict.")]
    public void What_names_a_meeting_and_two_sides_is_read(string language, string text) => Assert.False(Read(language, text));

    private static bool Read(string language, string text) => Gated.Read(new Report("test", text) { Language = language }).Reading!.TurnedDown;
}
