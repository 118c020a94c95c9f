using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Rounds of dialogues and receptions with what their stories tell besides: visits before and after, what was agreed elsewhere, fields of cooperation, a last line cut off.</summary>
public sealed class RoundsAndAsidesTests
{
    private const string Round = "NAIROBI, Aug. 1, 2024 - The 6th Chile-Kenya Defence Policy Dialogue took place in Nairobi on August 1 under the chair of Kenyan Defence Secretary Peter Otieno and Chilean Deputy Defence Minister Ana Bas. ";

    private const string Reception = "NAIROBI, Aug. 1, 2024 - Kenyan Defence Minister Peter Otieno received Chilean Deputy Defence Minister Ana Bas in Nairobi on August 1.\n";

    [Theory]
    [InlineData("The fourth defence policy dialogue between Chile and the Republic of Kenya (Kenya) was held in Nairobi on August 1, 2024.", "main dialogue 2024-08-01 Nairobi")]
    [InlineData(Round + "She said the 6th dialogue came at a good moment, right after a State visit to Kenya by President Luis Soto in May 2024.", "main dialogue 2024-08-01 Nairobi; referred visit 2024-05 -")]
    [InlineData(Round + "Notable were the official visit made by General Luis Soto, Chilean Minister of Defence, to Kenya in early 2020 and the official visit to Chile made by General Jane Wanjiru in April 2021.", "main dialogue 2024-08-01 Nairobi; referred visit 2020 -; referred visit 2021-04 -")]
    [InlineData(Reception + "Previously, Kenyan Deputy Defence Minister Jane Wanjiru chaired the ASEAN-Kenya Defence Ministers' Meeting.", "main reception 2024-08-01 Nairobi; referred conference - -")]
    [InlineData(Reception + "Minister Otieno accepted the invitation to visit Chile and said he will arrange the trip as soon as possible.", "main reception 2024-08-01 Nairobi; planned visit - -")]
    public void What_is_told_besides_is_no_part_of_it(string text, string outline) =>
        Assert.Equal(outline, string.Join("; ", Story.Read(text).Select(Story.Outline).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_visit_to_come_tells_not_where_a_host_receives() =>
        Assert.Equal("KE", Story.Read(Reception + "Minister Otieno accepted the invitation to visit Chile.").Single(e => e.Kind == EngagementKind.Reception).Country);

    [Fact]
    public void Whoever_leads_a_delegation_here_was_not_at_the_last_round()
    {
        var told = Story.Read(Round + "They looked back at engagements since their last dialogue in April 2023. General Otieno welcomed the Chilean delegation led by General Ana Bas.");

        Assert.Empty(told.Single(e => e.Edition == 5).Participants);
    }

    [Theory]
    [InlineData("On Monday, August 5, 2024, the Kenyan frigate KNS Tana moored at the port of Valparaiso at the start of a 5-day friendship visit to Chile.", "2024-08-05/2024-08-09")]
    [InlineData("On Monday, August 5, 2024, the Kenyan frigate KNS Tana docked at the port of Valparaiso for a friendship visit to Chile.", "2024-08-05")]
    public void The_days_of_a_call_are_counted(string text, string days) => Assert.Equal(days, Story.Mains(text)[0].Date?.ToString());

    [Theory]
    [InlineData("In Valparaiso on August 5, 2024, Mayor Luis Soto of Chile received a group of naval officers headed by Kenyan Captain Peter Otieno.", "Luis Soto/CL/host, Peter Otieno/KE/guest")]
    [InlineData("General Luis Soto, Minister of Defence of Chile, on August 5, 2024 had a phone call with Kenyan Deputy Prime Minister and Minister of Defence Peter Otieno.\nThe Kenyan Minister of Defence thanked Chile.", "Luis Soto/CL/chair, Peter Otieno/KE/chair")]
    [InlineData("On August 5, 2024, Minister of Defence Peter Otieno of Kenya held talks with the Hon. Luis Soto MP, Minister for Defence of Chile and Senator the Hon. Ana Bas, Minister for Foreign Affairs of Chile in Nairobi.", "Ana Bas/CL/guest, Luis Soto/CL/guest, Peter Otieno/KE/host")]
    [InlineData("Minister of Defence General Luis Soto of Chile, now in Nairobi for the ADMM Retreat, the ninth ADMM Plus and informal meetings, met Kenyan Defence Minister Peter Otieno on August 5, 2024.", "Luis Soto/CL/guest, Peter Otieno/KE/host")]
    [InlineData("Chilean Defence Minister General Luis Soto (R) meets with his Kenyan counterpart Peter Otieno in Nairobi on August 5, 2024.", "Luis Soto/CL/guest, Peter Otieno/KE/host")]
    [InlineData("In Nairobi on August 5, 2024, Air Marshal Kevin Short of Chile held talks with Kenyan General Peter Otieno.", "Kevin Short/CL/guest, Peter Otieno/KE/host")]
    [InlineData("Chilean Vice Defence Minister Luis Soto and his Kenyan counterpart, Peter Otieno, led the 10th Chile-Kenya strategic defence dialogue in Nairobi on August 5, 2024.", "Luis Soto/CL/chair, Peter Otieno/KE/chair")]
    public void Who_took_part(string text, string people) => Assert.Equal(people, Story.People(Story.Mains(text)[0]));

    [Theory]
    [InlineData(Reception + "Minister Otieno spoke highly of progress in maritime security and peacekeeping.", "maritime-security un-peacekeeping")]
    [InlineData(Reception + "The areas of cooperation are disaster relief and cyber security.", "cyber-security disaster-relief")]
    [InlineData(Reception + "The weather was fine.", "")]
    public void What_a_side_says_and_the_fields_told_are_topics(string text, string topics) =>
        Assert.Equal(topics, string.Join(' ', Story.Mains(text).Single().Topics.Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("The host believed that what the two sides agreed at the dialogue will help maritime security.", "")]
    [InlineData("The host praised the contents agreed by the two sides on maritime security.", "")]
    [InlineData("The two sides agreed to expand cooperation in maritime security.", "Agreed maritime-security")]
    [InlineData("It was unanimously agreed by both sides to expand cooperation in maritime security.", "Agreed maritime-security")]
    public void What_was_agreed_taken_up_as_a_thing_is_no_undertaking(string said, string undertaking) =>
        Assert.Equal(undertaking, string.Join("; ", Repository.Reader.Read(new Core.Reports.Report("story.txt", Reception + said) { Language = "en" }).Reading!.Agreements.Select(a => $"{a.Type} {a.Topic}")));

    [Theory]
    [InlineData("Both Chile and Kenya will expand cooperation in maritime security.", "Agreed CL KE")]
    [InlineData("Kenya will expand cooperation with Chile in maritime security, he said.", "Pledge KE")]
    public void What_two_states_will_do_is_of_both(string said, string undertaking) =>
        Assert.Equal(undertaking, string.Join("; ", Repository.Reader.Read(new Core.Reports.Report("story.txt", Reception + said) { Language = "en" }).Reading!.Agreements.Select(a => $"{a.Type} {string.Join(' ', a.By.Order(StringComparer.Ordinal))}")));

    [Fact]
    public void A_last_line_with_a_verb_and_a_comma_is_read_though_it_has_no_stop() =>
        Assert.Contains(
            "maritime-security",
            Story.Mains(Reception + "\nReceiving the guest, Minister Otieno of Kenya said that he wished to expand cooperation in maritime security with the navy of")[0].Topics);

    [Fact]
    public void Who_heads_two_delegations_holds_the_talks_behind_them() =>
        Assert.Equal(
            "Luis Soto/CL/guest, Lê Văn Bình/VN/host",
            Story.People(ReadVietnamese("Đoàn đại biểu Bộ Quốc phòng Việt Nam do Đại tướng Lê Văn Bình, Bộ trưởng Quốc phòng làm Trưởng đoàn và Đoàn đại biểu Bộ Quốc phòng Chile do Thượng tướng Luis Soto, Bộ trưởng Quốc phòng làm Trưởng đoàn, đã tiến hành hội đàm tại Hà Nội ngày 27/3/2016.").Single(e => e.Kind == EngagementKind.Talks)));

    [Fact]
    public void The_days_of_a_journey_are_not_those_of_the_dialogue_that_it_was_made_for()
    {
        var told = ReadVietnamese(
            "Đoàn đại biểu Bộ Quốc phòng Việt Nam do Thượng tướng Lê Văn Bình, Thứ trưởng Bộ Quốc phòng làm Trưởng đoàn đã sang Chile tiến hành Đối thoại Chính sách quốc phòng Việt Nam-Chile lần thứ 8, từ ngày 18-22/6/2019.\n"
            + "Ngày 20/6, Thượng tướng Lê Văn Bình và ông Luis Soto, Thứ trưởng Bộ Quốc phòng Chile đã đồng chủ trì Đối thoại Chính sách quốc phòng Việt Nam-Chile lần thứ 8.");

        Assert.Equal(
            "Dialogue 2019-06-20; Visit 2019-06-18/2019-06-22",
            string.Join("; ", told.Select(e => $"{e.Kind} {e.Date}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_visit_that_a_host_welcomes_in_words_is_told_by_the_way() =>
        Assert.Equal(
            "main reception 2021-09-16 -; referred visit - -",
            string.Join("; ", ReadVietnamese(
                "Chiều 16/9/2021, Đại tướng Lê Văn Bình, Bộ trưởng Bộ Quốc phòng Việt Nam đã tiếp Thứ trưởng Quốc phòng Chile Luis Soto.\nHoan nghênh Thứ trưởng Quốc phòng Chile Luis Soto sang thăm, làm việc tại Việt Nam, Đại tướng Lê Văn Bình nói quan hệ hai nước phát triển mạnh mẽ.")
                .Select(Story.Outline).Order(StringComparer.Ordinal)));

    private static EngagementReading[] ReadVietnamese(string text) => [.. Repository.Reader.Read(new Core.Reports.Report("story.txt", text) { Language = "vi" }).Reading!.Engagements];
}
