using System.Globalization;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Whose undertakings Vietnamese reports tell, and what is none.</summary>
public sealed class VietnameseUndertakingTests
{
    private const string Talks = "Hội đàm tại Lima\n\nNgày 5/6/2019, Bộ trưởng Ngoại giao Lê Văn Nam hội đàm với Ngoại trưởng Peru Juan Reed tại Lima.\n\n";

    [Theory]
    // what one side says of both, behind a semicolon: no inverted "said the minister"
    [InlineData("Ông Lê Văn Nam hoan nghênh kết quả hợp tác; cho rằng hai bên cần mở rộng hợp tác du lịch.", "Proposal VN tourism")]
    [InlineData("Hai bên đánh giá cao kết quả hợp tác; cho rằng hai bên cần mở rộng hợp tác du lịch.", "Agreed PE+VN tourism")]
    // going on with something that is affirmed
    [InlineData("Hai bên khẳng định tiếp tục phối hợp chặt chẽ về du lịch.", "Agreed PE+VN tourism")]
    [InlineData("Ông Juan Reed tái khẳng định ý định mở rộng hợp tác du lịch với Việt Nam.", "Pledge PE tourism")]
    // somebody of the partner's is asked, though no matter is named
    [InlineData("Ông Lê Văn Nam đề nghị ông Juan Reed có hướng dẫn tích cực.", "Request VN strategic-partnership")]
    // whom ties are to serve
    [InlineData("Ông Lê Văn Nam mong muốn phát triển quan hệ hữu nghị, vì lợi ích của nhân dân hai nước.", "Proposal VN strategic-partnership")]
    [InlineData("Hai bên nhất trí đẩy mạnh giao lưu nhân văn.", "Agreed PE+VN people-to-people")]
    public void An_undertaking_is_told(string said, string expected) => Assert.Equal(expected, Undertakings(Talks + said));

    [Theory]
    // neither a matter nor the partner
    [InlineData("Ông Juan Reed nói ông sẵn sàng cho mọi tình huống.")]
    [InlineData("Ông Juan Reed yêu cầu các sĩ quan giữ bình tĩnh.")]
    // all the world
    [InlineData("Ông Juan Reed cho biết Peru mong muốn phát triển quan hệ thân thiện với các nước láng giềng.")]
    // which plan
    [InlineData("Ông Juan Reed hoan nghênh các hoạt động theo kế hoạch đã thống nhất.")]
    public void Nothing_is_undertaken(string said) => Assert.Equal("", Undertakings(Talks + said));

    [Fact]
    public void Waiting_is_no_condition()
    {
        var agreement = Assert.Single(Read(Talks + "Hai bên nhất trí, trong khi chờ hoàn thành cắm mốc, tiếp tục quản lý biên giới.").Agreements);
        Assert.Null(agreement.Condition);
    }

    [Fact]
    public void What_lead_and_body_say_in_the_same_words_is_one() =>
        Assert.Equal("Agreed PE+VN tourism", Undertakings(Talks + "Hai bên nhất trí mở rộng hợp tác du lịch giữa hai nước. Kết thúc hội đàm, hai bên nhất trí mở rộng hợp tác du lịch giữa hai nước, theo thông cáo."));

    [Theory]
    [InlineData("Ông Juan Reed bày tỏ quan ngại về tình hình Biển Đông.", 1)]
    [InlineData("Có lo ngại rằng Peru nhượng bộ ở Biển Đông.", 0)]
    public void Worries_that_are_about_are_nobody_s(string said, int count) => Assert.Equal(count, Read(Talks + said).Stances.Length);

    private static ReportReading Read(string text) => Repository.Reader.Read(new Report("test", text) { Language = "vi" }).Reading!;

    private static string Undertakings(string text) =>
        string.Join("; ", Read(text).Agreements.Select(static a => string.Create(CultureInfo.InvariantCulture, $"{a.Type} {string.Join('+', a.By.Order(StringComparer.Ordinal))} {a.Topic}")));
}
