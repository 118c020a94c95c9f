using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Transcripts, speeches and interviews: meetings are told in passing, and nothing is an undertaking that can be laid to a party.</summary>
public sealed class SpokenTextTests
{
    private const string Transcript = """
        FOREIGN MINISTER DE FARIA: Welcome to Lisbon. Portugal and Norway will deepen their cooperation on offshore wind, and we agreed to meet again in Oslo.

        FOREIGN MINISTER HUITFELDT: Thank you, João. I am glad to be here, and I want to thank Portugal for its support for Ukraine. We met the Ukrainian Foreign Minister in Brussels on Monday and agreed to send more air defence.

        QUESTION: I would ask you whether Norway will recognise Palestine.

        FOREIGN MINISTER HUITFELDT: I do not want to speculate. Norway supports a two-state solution.
        """;

    private const string Interview = """
        - Thưa ông, kết quả đối thoại ra sao?

        - Tôi cho rằng hai bên đã nhất trí thúc đẩy hợp tác quốc phòng giữa Việt Nam và Ấn Độ. Tháng 6 năm ngoái, Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh đã hội đàm với Bộ trưởng Phan Văn Giang tại Hà Nội.

        - Còn kế hoạch sắp tới?

        - Tôi mong hai nước sẽ ký thỏa thuận mới. Tôi nghĩ Việt Nam đề nghị Ấn Độ hỗ trợ đào tạo.
        """;

    [Theory]
    [InlineData("en", Transcript)]
    [InlineData("vi", Interview)]
    public void What_is_spoken_is_no_undertaking_and_its_meetings_are_told_in_passing(string language, string text)
    {
        var reading = Read(language, text);
        Assert.Empty(reading.Agreements);
        Assert.Empty(reading.Stances);
        Assert.DoesNotContain(reading.Engagements, e => e.Status == EngagementStatus.Main);
    }

    [Fact]
    public void What_is_told_before_the_first_turn_is_read_as_ever()
    {
        var reading = Read("en", "LISBON, 14 March 2023 - Portuguese Foreign Minister João Gomes Cravinho held talks with Norwegian Foreign Minister Anniken Huitfeldt in Lisbon on 14 March 2023. The two sides agreed to set up a working group on offshore wind.\n\n" + Transcript);
        Assert.Equal(["NO", "PT"], Assert.Single(reading.Engagements, e => e.Status == EngagementStatus.Main).Parties.Order());
        Assert.Single(reading.Agreements);
    }

    [Fact]
    public void Words_in_quotation_marks_make_no_transcript()
    {
        var reading = Read("en", """
            LISBON, 14 March 2023 - Portuguese Foreign Minister João Gomes Cravinho held talks with Norwegian Foreign Minister Anniken Huitfeldt in Lisbon on 14 March 2023.

            "I thank my colleague for her visit. I am sure that I will be in Oslo soon," he said.

            "I agree. I see much to do. I hope to host him," she said.

            The two sides agreed to set up a working group on offshore wind.
            """);
        Assert.Contains(reading.Engagements, e => e.Status == EngagementStatus.Main);
        Assert.NotEmpty(reading.Agreements);
    }

    private static ReportReading Read(string language, string text) => Repository.Reader.Read(new Report("spoken.txt", text) { Language = language }).Reading!;
}
