using Chancery.Core.Readings;
using Chancery.Core.Records;

namespace Chancery.Publishing.Tests;

/// <summary>The engagements of <see cref="SeedRecord"/>, in no order that a writer could lean on.</summary>
internal static class SeedEngagements
{
    public static IEnumerable<RecordEngagement> All =>
    [
        new RecordEngagement
        {
            Id = "e-us", Status = EngagementStatus.Main, Kind = EngagementKind.Talks, Mode = EngagementMode.Phone, Date = SeedRecord.Day("2020-07-01"), Parties = ["VN", "US"], Reports = ["r004"],
            Participants = [Vinh("Deputy Minister of Defence", ParticipantRole.Chair), new RecordParticipant("p-helvey", "David F. Helvey", "US", "Acting Assistant Secretary of Defense", null, ParticipantRole.Chair)],
        },
        new RecordEngagement
        {
            Id = "e-phone", Status = EngagementStatus.Main, Kind = EngagementKind.Talks, Mode = EngagementMode.Phone, Date = SeedRecord.Day("2020-06-10"), Parties = ["VN", "JP"], Reports = ["r000", "r002"],
            Participants = [Vinh("Deputy Minister of National Defence", ParticipantRole.Chair), new RecordParticipant("p-nishida", "Nishida Yasumori", "JP", "Deputy Minister of Defence", null, ParticipantRole.Chair)],
            Topics = ["covid-19", "delegation-exchange", "un-peacekeeping"],
            Evidence =
            [
                new RecordEvidence("date", "2020-06-10", "r000", 92, 99, "June 10", "en.date.month-day"),
                new RecordEvidence("date", null, "r002", 120, 129, "Sáng 10/6", "vi.date.day-month"),
                new RecordEvidence("participants", "Nishida Yasumori", "r000", 140, 156, "Nishida Yasumori", "en.title-chain"),
            ],
            Reasoning = ["year 2020 in the Vietnamese report: the English report of the same talks carries it."],
        },
        new RecordEngagement { Id = "e-dpd3", Status = EngagementStatus.Referred, Kind = EngagementKind.Dialogue, Mechanism = "m-dpd", Edition = 3, Date = SeedRecord.Day("XXXX-01-29"), Place = "Hanoi", Country = "VN", Parties = ["VN", "JP"], Reports = ["r003"] },
        new RecordEngagement
        {
            Id = "e-dpd4", Status = EngagementStatus.Main, Kind = EngagementKind.Dialogue, Mode = EngagementMode.InPerson, Mechanism = "m-dpd", Edition = 4, Date = SeedRecord.Day("XXXX-11-29"), Place = "Tokyo", Country = "JP",
            Parties = ["VN", "JP"], Reports = ["r003"], Participants = [Vinh("Deputy Defence Minister", ParticipantRole.Chair)],
        },
        new RecordEngagement { Id = "e-dpd6", Status = EngagementStatus.Referred, Kind = EngagementKind.Dialogue, Mechanism = "m-dpd", Edition = 6, Date = SeedRecord.Day("2018-07"), Place = "Tokyo", Country = "JP", Parties = ["VN", "JP"], Reports = ["r001"] },
        new RecordEngagement
        {
            Id = "e-reception", Status = EngagementStatus.Main, Kind = EngagementKind.Reception, Mode = EngagementMode.InPerson, Date = SeedRecord.Day("2019-11-25"), Place = "Hanoi", Country = "VN", Parties = ["VN", "JP"], Reports = ["r001"],
            Participants =
            [
                new RecordParticipant("p-nishida", "Nishida Yasunori", "JP", "Deputy Defence Minister", null, ParticipantRole.Guest),
                new RecordParticipant("p-lich", "Ngo Xuan Lich", "VN", "Minister of National Defence", "General", ParticipantRole.Host),
            ],
        },
        new RecordEngagement
        {
            Id = "e-dpd7", Status = EngagementStatus.Main, Kind = EngagementKind.Dialogue, Mode = EngagementMode.InPerson, Mechanism = "m-dpd", Edition = 7, Date = SeedRecord.Day("2019-11-25"), Place = "Hanoi", Country = "VN", Parties = ["VN", "JP"], Reports = ["r001"],
            Participants = [Vinh("Deputy Defence Minister", ParticipantRole.Chair), new RecordParticipant("p-nishida", "Nishida Yasunori", "JP", "Deputy Defence Minister", null, ParticipantRole.Chair)],
            Reasoning = ["year 2019: the report prepares Vietnam's ASEAN chairmanship in 2020"],
        },
        new RecordEngagement { Id = "e-vientiane", Status = EngagementStatus.Referred, Kind = EngagementKind.Conference, Place = "Vientiane", Country = "LA", Parties = ["ASEAN", "JP"], Reports = ["r003"] },
    ];

    private static RecordParticipant Vinh(string office, ParticipantRole role) => new("p-vinh", "Nguyen Chi Vinh", "VN", office, "Senior Lieutenant General", role);
}
