using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Tests.Resolution;
using Xunit;

namespace Chancery.Core.Tests.Json;

public sealed class ReportReadingWriterTests
{
    [Fact]
    public void TheLineIsTheSerializers()
    {
        foreach (var reading in SeedReadings.All.Append(Full))
        {
            Assert.Equal(JsonSerializer.Serialize(ReportReadingJson.From(reading), RecordJson.Compact.ReportReadingJson), ReportReadingWriter.Write(reading));
        }
    }

    /// <summary>Every property set, quotes and letters that JSON may escape, every value of the enumerations.</summary>
    private static ReportReading Full => SeedReadings.All[0] with
    {
        Published = Date("XXXX-11-29"),
        Engagements =
        [
            .. Enum.GetValues<EngagementKind>().Select(kind => new EngagementReading
            {
                Status = EngagementStatus.Referred,
                Kind = kind,
                Mode = EngagementMode.InPerson,
                Mechanism = "\"2+2\" – Đối thoại <a&b>\t\u0001\U0001F600",
                Edition = 7,
                Date = Date("2018-07"),
                Reasoning = ["one", "two"],
                YearOffset = -1,
                Place = "Hà Nội",
                Country = "VN",
                Parties = ["VN", "JP"],
                Participants = [.. Enum.GetValues<ParticipantRole>().Select(role => new Participant("N", "VN", "O", "R", role, 1, 2)), new Participant(null, null, null, null, ParticipantRole.Attendee, 1, 2)],
                Topics = ["asean"],
                Evidence = [new Evidence("kind", null, 1, 2, "q", "r")],
            }),
            .. Enum.GetValues<EngagementMode>().Select(mode => new EngagementReading { Status = EngagementStatus.Planned, Kind = EngagementKind.Talks, Mode = mode }),
        ],
        Agreements = [.. Enum.GetValues<AgreementType>().Select(type => new AgreementReading { Type = type, By = ["VN"], To = ["JP"], Topic = "t", Condition = "c", Due = Date("2019"), Speaker = "s", Quote = "q", Start = 1, End = 2, Engagement = 0, Rule = "r" })],
        Stances = [.. Enum.GetValues<StanceKind>().Select(stance => new StanceReading { By = "VN", Speaker = "s", Issue = "i", Stance = stance, Quote = "q", Start = 1, End = 2, Engagement = 1, Rule = "r" })],
        Courtesies = [.. Enum.GetValues<CourtesyType>().Select(type => new CourtesyReading { Type = type, From = "VN", Through = "t", To = "JP", FromParty = "VN", ToParty = "JP", What = "w", Date = Date("2020-03"), Accepted = true, AnsweredBy = "a", Engagement = 0, Because = "b", Evidence = [new Evidence("to", "JP", 1, 2, "q", "r")], Quote = "q", Start = 1, End = 2, Rule = "r" })],
        Instruments = [.. Enum.GetValues<InstrumentAct>().Select(act => new InstrumentReading { Name = "n", Date = Date("2018-04-01"), Kind = "treaty", Engagement = 0, Because = "b", Evidence = [new Evidence("name", null, 1, 2, "q", "r")], Parties = ["VN"], Act = act, Quote = "q", Start = 1, End = 2, Rule = "r" })],
        Furniture = [new FurniturePassage(1, 2, "q", "r")],
    };

    private static Edtf Date(string text) => Edtf.TryParse(text, out var date) ? date : throw new FormatException(text);
}
