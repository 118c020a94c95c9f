using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Vietnamese stories that lead with what was said, and set the scene by a phrase beside it: who met whom stands there.</summary>
public sealed class VietnameseSceneTests
{
    [Theory]
    [InlineData("Sau hội đàm chiều 24/8, Ngoại trưởng Kenya Musalia Mudavadi và Ngoại trưởng Peru Javier Gonzalez đã chứng kiến lễ ký hai văn kiện.", "XXXX-08-24")]
    [InlineData("Ngoại trưởng Kenya Musalia Mudavadi và người đồng cấp Peru Javier Gonzalez trong cuộc hội đàm ngày 24/8 nhấn mạnh tầm quan trọng của hòa bình.", "XXXX-08-24")]
    [InlineData("Ngoại trưởng Kenya Musalia Mudavadi đưa ra cam kết trên trong cuộc điện đàm với người đồng cấp Peru Javier Gonzalez ngày 24/8.", "XXXX-08-24")]
    [InlineData("Tuyên bố của Ngoại trưởng Kenya Musalia Mudavadi được đưa ra trong cuộc hội đàm với Ngoại trưởng Peru Javier Gonzalez hôm 24/8.", "XXXX-08-24")]
    [InlineData("Ngoại trưởng Kenya Musalia Mudavadi thảo luận nhiều nội dung với Ngoại trưởng Peru Javier Gonzalez trong cuộc gặp tại Lima.", null)]
    public void Two_people_whom_the_scene_brings_together_have_met(string text, string? date)
    {
        var told = Assert.Single(Engagements(text), e => e.Status == EngagementStatus.Main && e.Kind == EngagementKind.Talks);

        Assert.Equal((2, date), (told.Participants.Length, told.Date?.ToString()));
        Assert.Equal(["KE", "PE"], told.Parties.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Ngoại trưởng Kenya Musalia Mudavadi đưa ra cam kết trên với báo giới hôm 24/8.")]
    [InlineData("Sau hội nghị, Ngoại trưởng Kenya Musalia Mudavadi nói với báo giới về nông nghiệp.")]
    [InlineData("Khi gặp báo giới, Ngoại trưởng Kenya Musalia Mudavadi nói về Peru.")]
    public void Where_nobody_of_another_side_is_named_nobody_was_met(string text) => Assert.DoesNotContain(Engagements(text), e => e.Status == EngagementStatus.Main && e.Kind == EngagementKind.Talks);

    private static EngagementReading[] Engagements(string text) => [.. Repository.Reader.Read(new Report("report", text) { Language = "vi" }).Reading!.Engagements];
}
