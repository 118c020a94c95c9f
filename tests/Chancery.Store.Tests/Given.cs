using System.Collections.Immutable;
using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Reports;

namespace Chancery.Store.Tests;

/// <summary>Readings and records for the tests, written by hand.</summary>
internal static class Given
{
    public const string PhoneTalks = "Sen. Lieut. Gen. Nguyen Chi Vinh on June 10 held phone talks with Nishida Yasumori. Japan resolutely opposes these actions.";

    public static ReportReading Reading(string source, string text = PhoneTalks, string language = "en") => new()
    {
        Report = new Report(source, text) { Published = Day("2020-06-10"), Url = "https://example.org/" + text.Length.ToString(CultureInfo.InvariantCulture) },
        Language = language,
        Published = Day("2020-06-10"),
        Engagements =
        [
            new EngagementReading
            {
                Status = EngagementStatus.Main,
                Kind = EngagementKind.Talks,
                Mode = EngagementMode.Phone,
                Date = Day("2020-06-10"),
                Reasoning = ["year 2020: published on 10 June 2020"],
                Parties = ["VN", "JP"],
                Participants = [new Participant("Nguyen Chi Vinh", "VN", null, "Senior Lieutenant General", ParticipantRole.Chair, 17, 32)],
                Topics = ["covid-19"],
                Evidence = [new Evidence("date", "2020-06-10", 36, 43, "June 10", "date.month-day")],
            },
        ],
        Agreements =
        [
            new AgreementReading { Type = AgreementType.Pledge, By = ["JP"], To = ["VN"], Topic = "covid-19", Condition = "after the pandemic is controlled", Due = Day("2020"), Quote = "held", Start = 44, End = 48, Engagement = 0, Rule = "frame.pledge" },
        ],
        Stances = [new StanceReading { By = "JP", Speaker = "Nishida Yasumori", Issue = "south-china-sea", Stance = StanceKind.Opposes, Quote = "opposes", Start = 101, End = 108, Engagement = 0, Rule = "frame.oppose" }],
        Courtesies = [new CourtesyReading { Type = CourtesyType.Invitation, From = "VN", To = "JP", Quote = "with", Start = 61, End = 65, Rule = "frame.invite" }],
        Instruments = [new InstrumentReading { Name = "UNCLOS 1982", Date = Day("1982"), Act = InstrumentAct.Cited, Quote = "talks", Start = 55, End = 60, Rule = "instrument" }],
        Furniture = [new FurniturePassage(0, 4, "Sen.", "furniture")],
        YearHints = [new YearHint(2020, null, "it speaks of the pandemic", 0, 4, "hint")],
    };

    public static DiplomaticRecord Record(params string[] reports) => new()
    {
        Reports = [.. reports.Select(r => new RecordReport(r, r + ".txt", "en", Day("2020-06-10"), "VNA", null))],
        Engagements =
        [
            new RecordEngagement
            {
                Id = "e1", Status = EngagementStatus.Main, Kind = EngagementKind.Dialogue, Mode = EngagementMode.InPerson, Mechanism = "m1", Edition = 7,
                Date = Day("XXXX-11-25"), Place = "Hanoi", Country = "VN", Parties = ["VN", "JP"], Topics = ["asean"], Reports = [.. reports],
                Participants = [new RecordParticipant("p1", "Nguyễn Chí Vịnh", "VN", null, null, ParticipantRole.Chair)],
                Evidence = [new RecordEvidence("place", "Hanoi", "r1", 0, 5, "Hanoi", "place")], Reasoning = ["year unknown"],
            },
        ],
        People = [new RecordPerson("p1", "Nguyen Chi Vinh", ["Nguyen Chi Vinh", "Nguyễn Chí Vịnh"], "VN", [new OfficeHeld(null, "General", "2019-11-25", null, ["r1"])])],
        Mechanisms = [new RecordMechanism("m1", "Vietnam-Japan Defence Policy Dialogue", ["VN", "JP"], [new MechanismEdition(7, "e1", null, "Hanoi")], [5], new NextEdition(8, null, "Tokyo", "hosts alternate"))],
        Discrepancies = [new RecordDiscrepancy("p1", "name", [new DiscrepancyValue("x", ["r1"])], null, "none")],
        Decisions = [new Decision("d1", "spurious", "e9", null, "NN", "2026-01-01", "an essay", true)],
    };

    private static Edtf Day(string text) => Edtf.TryParse(text, out var day) ? day : throw new ArgumentException(text);
}
