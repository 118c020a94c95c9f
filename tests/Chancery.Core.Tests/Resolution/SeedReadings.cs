using Chancery.Core.Readings;
using static Chancery.Core.Tests.Resolution.Told;

namespace Chancery.Core.Tests.Resolution;

/// <summary>The five seed reports as a reader should read them, written by hand.</summary>
internal static class SeedReadings
{
    private const string Dialogue = "Vietnam-Japan Defence Policy Dialogue";
    private const string General = "Senior Lieutenant General";
    private const string Healed = "after the disease is completely controlled";

    /// <summary>000: the phone talks of 10 June 2020, in English, with the misspelt name.</summary>
    public static ReportReading PhoneTalks { get; } = Report(
        "000",
        "2020-06-10",
        Talks(
            "2020-06-10",
            "VN JP",
            Person("Nguyen Chi Vinh", "VN", "Deputy Minister of National Defence", General),
            Person("Nishida Yasumori", "JP", "Deputy Minister of Defence")) with
        {
            Mode = EngagementMode.Phone,
            Topics = ["covid-19", "war-legacy", "un-peacekeeping", "south-china-sea"],
        }) with
    {
        Agreements =
        [
            Agreement(AgreementType.Proposal, "VN", "JP", "covid-19", "wishes to continue cooperation"),
            Agreement(AgreementType.Pledge, "VN", "JP", "war-legacy", "overcoming war consequences", condition: Healed),
            Agreement(AgreementType.Pledge, "VN", "JP", "un-peacekeeping", "participating in UN peacekeeping operations", condition: Healed),
            Agreement(AgreementType.Pledge, "JP", "VN", "asean", "Japan supports Vietnam to successfully organise activities"),
        ],
        Stances =
        [
            Stance("JP", "Nishida Yasumori", "south-china-sea", StanceKind.Opposes, "Japan resolutely opposes these actions"),
            Stance("VN", "Nguyen Chi Vinh", "international-law", StanceKind.Supports, "disputes and disagreements must be resolved peacefully"),
        ],
    };

    /// <summary>001: the seventh dialogue, without a year, and the reception after it.</summary>
    public static ReportReading Seventh { get; } = Report(
        "001",
        null,
        Round(
            Dialogue,
            7,
            "XXXX-11-25",
            "VN JP",
            Person("Nguyen Chi Vinh", "VN", "Deputy Defence Minister", General),
            Person("Nishida Yasunori", "JP", "Deputy Defence Minister")) with { Place = "Hanoi", Country = "VN", Mode = EngagementMode.InPerson, Topics = ["asean"] },
        Engagement(
            EngagementKind.Reception,
            "XXXX-11-25",
            "VN JP",
            Person("Ngo Xuan Lich", "VN", "Minister of National Defence", "General", ParticipantRole.Host),
            Person("Nishida Yasunori", "JP", "Deputy Defence Minister", null, ParticipantRole.Guest)) with { Place = "Hanoi", Country = "VN", Mode = EngagementMode.InPerson },
        Round(Dialogue, 6, "XXXX-07", "VN JP") with { Status = EngagementStatus.Referred, YearOffset = -1, Place = "Tokyo", Country = "JP", Mode = EngagementMode.InPerson }) with
    {
        YearHints =
        [
            new YearHint(2019, null, "the White Paper of 2019 is newly published", 40, 50, "test"),
            new YearHint(null, 2019, "the chairmanship of 2020 is being prepared", 20, 30, "test"),
        ],
        Agreements = [Agreement(AgreementType.Proposal, "VN", "JP", "dialogue-mechanisms", "make the most of the defence policy dialogue mechanism", engagement: 1)],
    };

    /// <summary>002: the talks of 10 June in Vietnamese, without a year and as a video call.</summary>
    public static ReportReading OnlineTalks { get; } = Report(
        "002",
        null,
        Talks(
            "XXXX-06-10",
            "VN JP",
            Person("Nguyễn Chí Vịnh", "VN", "Deputy Minister of National Defence", General),
            Person("Nishida Yasunori", "JP", "Deputy Minister of Defence")) with
        {
            Mode = EngagementMode.Video,
            Topics = ["covid-19", "war-legacy", "east-china-sea"],
        },
        Engagement(EngagementKind.Conference, null, "ASEAN") with { Status = EngagementStatus.Referred, Mechanism = "ASEAN Defence Senior Officials' Meeting", Mode = EngagementMode.Video },
        Engagement(EngagementKind.Conference, null, "ASEAN") with { Status = EngagementStatus.Planned, Mechanism = "ASEAN Defence Ministers' Meeting Plus", Country = "VN" }) with
    {
        Language = "vi",
        Agreements = [Agreement(AgreementType.Pledge, "VN", "JP", "war-legacy", "khắc phục hậu quả chiến tranh", condition: "Sau khi dịch bệnh được khống chế")],
        Stances = [Stance("JP", "Nishida Yasunori", "east-china-sea", StanceKind.Opposes, "Nhật Bản kiên quyết phản đối những hành động này")],
    };

    /// <summary>003: the fourth dialogue, without any year, and the teaser on the third.</summary>
    public static ReportReading Fourth { get; } = Report(
        "003",
        null,
        Round(Dialogue, 4, "XXXX-11-29", "VN JP", Person("Nguyen Chi Vinh", "VN", "Deputy Defence Minister")) with { Place = "Tokyo", Country = "JP", Mode = EngagementMode.InPerson, Topics = ["war-legacy"] },
        Round("Vietnam-Japan defence policy dialogue", 3, "XXXX-01-29", "VN JP") with { Status = EngagementStatus.Referred, Place = "Hanoi", Country = "VN", Mode = EngagementMode.InPerson },
        Engagement(EngagementKind.Conference, null, "ASEAN JP") with { Status = EngagementStatus.Referred, Mechanism = "ASEAN-Japan Defence Ministerial Meeting", Place = "Vientiane", Country = "LA" }) with
    {
        Agreements = [Agreement(AgreementType.Proposal, "VN", "JP", "war-legacy", "help Vietnam completely treat Agent Orange (AO)/dioxin")],
    };

    /// <summary>004: the phone talks with the US and the reception before them.</summary>
    public static ReportReading Helvey { get; } = Report(
        "004",
        "2020-07-01",
        Talks(
            "2020-07-01",
            "VN US",
            Person("Nguyen Chi Vinh", "VN", "Deputy Minister of Defence", General),
            Person("David F. Helvey", "US", "Acting Assistant Secretary of Defense"),
            Person("Daniel J. Kritenbrink", "US", "Ambassador to Vietnam", null, ParticipantRole.Attendee)) with { Mode = EngagementMode.Phone, Topics = ["war-legacy"] },
        Engagement(
            EngagementKind.Reception,
            "2020-07-01",
            "VN US",
            Person("Nguyen Chi Vinh", "VN", "Deputy Minister of Defence", General, ParticipantRole.Host),
            Person("Daniel J. Kritenbrink", "US", "Ambassador to Vietnam", null, ParticipantRole.Guest)) with { Mode = EngagementMode.InPerson }) with
    {
        Agreements = [Agreement(AgreementType.Agreed, "VN US", "", "war-legacy", "priority given to the solution of the war consequences")],
    };

    public static IReadOnlyList<ReportReading> All { get; } = [PhoneTalks, Seventh, OnlineTalks, Fourth, Helvey];
}
