using Xunit;

namespace Chancery.Reading.Tests;

public sealed class SentenceTests
{
    public static TheoryData<string, string> English => new()
    {
        { "The two ministers met on Monday. They spoke of trade.", "The two ministers met on Monday.|They spoke of trade." },
        { "He met Lt. Gen. Kano Koji in Tokyo on Friday.", "He met Lt. Gen. Kano Koji in Tokyo on Friday." },
        { "He met Sen. Lt. Gen. To Kano in Tokyo on Friday. The talks began.", "He met Sen. Lt. Gen. To Kano in Tokyo on Friday.|The talks began." },
        { "Secretary of State Antony J. Blinken arrived on Friday.", "Secretary of State Antony J. Blinken arrived on Friday." },
        { "The talks, held in the U.S. capital on Monday, went well.", "The talks, held in the U.S. capital on Monday, went well." },
        { "She will visit the U.S. The trip begins on Monday.", "She will visit the U.S.|The trip begins on Monday." },
        { "Trade grew by 3.5 percent last year, he said at the talks.", "Trade grew by 3.5 percent last year, he said at the talks." },
        { "The meeting began at 10.30 a.m. on Tuesday in the palace.", "The meeting began at 10.30 a.m. on Tuesday in the palace." },
        { "\"We agreed on all points.\" The minister then left for Oslo.", "\"We agreed on all points.\"|The minister then left for Oslo." },
        { "They agreed to expand cooperation.The next round is in Rome.", "They agreed to expand cooperation.|The next round is in Rome." },
        { "Will they meet again? The ministry did not say so on Friday!", "Will they meet again?|The ministry did not say so on Friday!" },
        { "Resolution No. 2231 was discussed by both sides in Vienna.", "Resolution No. 2231 was discussed by both sides in Vienna." },
        { "The minister (pictured) met Mr. Smith, Jr. and Mrs. Jones there.", "The minister (pictured) met Mr. Smith, Jr. and Mrs. Jones there." },
    };

    public static TheoryData<string, string> Vietnamese => new()
    {
        { "Hai bên đã hội đàm tại Hà Nội. Hai bên nhất trí tăng cường hợp tác.", "Hai bên đã hội đàm tại Hà Nội.|Hai bên nhất trí tăng cường hợp tác." },
        { "Kim ngạch đạt 3,5 tỷ USD, tăng 10.5% so với năm 2018, ông nói tại cuộc gặp.", "Kim ngạch đạt 3,5 tỷ USD, tăng 10.5% so với năm 2018, ông nói tại cuộc gặp." },
        { "Sáng 25.11, tại Hà Nội, Bộ trưởng đã tiếp Đại sứ Nhật Bản đến chào.", "Sáng 25.11, tại Hà Nội, Bộ trưởng đã tiếp Đại sứ Nhật Bản đến chào." },
    };

    [Theory]
    [MemberData(nameof(English))]
    public void English_sentences_are(string text, string sentences) => Assert.Equal(sentences, Explained.Sentences(text, "body"));

    [Theory]
    [MemberData(nameof(Vietnamese))]
    public void Vietnamese_sentences_are(string text, string sentences) => Assert.Equal(sentences, Explained.Sentences(text, "body", "vi"));
}
