using System.Collections.Immutable;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Records;

namespace Chancery.Publishing.Tests;

/// <summary>
/// The record that the five seed reports should yield, written by hand: rounds 3, 4, 6 and 7 of one dialogue, phone talks told
/// in two languages, a reception, and talks with a third party that no brief of Vietnam and Japan may show.
/// </summary>
internal static class SeedRecord
{
    public static ImmutableDictionary<string, string> Topics { get; } = new Dictionary<string, string>
    {
        ["war-legacy"] = "war legacy", ["un-peacekeeping"] = "UN peacekeeping", ["covid-19"] = "COVID-19", ["asean"] = "ASEAN",
        ["south-china-sea"] = "South China Sea", ["international-law"] = "international law", ["delegation-exchange"] = "exchange of delegations",
        ["military-medicine"] = "military medicine", ["defence-industry"] = "defence industry", ["multilateral-cooperation"] = "multilateral cooperation",
    }.ToImmutableDictionary();

    public static ImmutableDictionary<string, string> Parties { get; } =
        new Dictionary<string, string> { ["VN"] = "Vietnam", ["JP"] = "Japan", ["US"] = "the United States" }.ToImmutableDictionary();

    public static DiplomaticRecord Build() => new()
    {
        Reports =
        [
            new RecordReport("r000", "000.txt", "en", Day("2020-06-10"), "VNA", null),
            new RecordReport("r001", "001.txt", "en", null, "VNA", null),
            new RecordReport("r002", "002.txt", "vi", null, "Kinhtedothi", null),
            new RecordReport("r003", "003.txt", "en", null, "VNA", null),
            new RecordReport("r004", "004.txt", "en", Day("2020-07-01"), null, null),
        ],
        Engagements = [.. SeedEngagements.All],
        People =
        [
            new RecordPerson("p-lich", "Ngo Xuan Lich", ["Ngo Xuan Lich", "Ngô Xuân Lịch"], "VN", [new OfficeHeld("Minister of National Defence", "General", "2019-11-25", "2020-06-10", ["r001", "r002"])]),
            new RecordPerson("p-nishida", "Nishida Yasunori", ["Nishida Yasumori", "Nishida Yasunori"], "JP",
                [new OfficeHeld("Deputy Defence Minister", null, "2019-11-25", "2019-11-25", ["r001"]), new OfficeHeld("Deputy Minister of Defence", null, "2020-06-10", "2020-06-10", ["r000", "r002"])]),
            new RecordPerson("p-vinh", "Nguyen Chi Vinh", ["Nguyen Chi Vinh", "Nguyễn Chí Vịnh"], "VN", [new OfficeHeld("Deputy Minister of National Defence", "Senior Lieutenant General", "2020-06-10", "2020-06-10", ["r000", "r002"])]),
            new RecordPerson("p-helvey", "David F. Helvey", ["David F. Helvey"], "US", [new OfficeHeld("Acting Assistant Secretary of Defense", null, "2020-07-01", "2020-07-01", ["r004"])]),
        ],
        Mechanisms =
        [
            new RecordMechanism("m-dpd", "Vietnam-Japan Defence Policy Dialogue", ["VN", "JP"],
                [
                    new MechanismEdition(3, "e-dpd3", Day("XXXX-01-29"), "Hanoi"), new MechanismEdition(4, "e-dpd4", Day("XXXX-11-29"), "Tokyo"),
                    new MechanismEdition(6, "e-dpd6", Day("2018-07"), "Tokyo"), new MechanismEdition(7, "e-dpd7", Day("2019-11-25"), "Hanoi"),
                ],
                [5], new NextEdition(8, null, "Tokyo", "the rounds on file alternate between Hanoi and Tokyo, and the 7th was in Hanoi")),
        ],
        Agreements = [.. SeedSayings.Agreements],
        Commitments =
        [
            new RecordCommitment("c-dioxin", ["VN", "JP"], "war-legacy", CommitmentState.Pledged, null,
                [
                    new CommitmentStep(Day("XXXX-11-29"), CommitmentStepType.Proposal, "e-dpd4", "r003", SeedSayings.Dioxin),
                    new CommitmentStep(Day("2020-06-10"), CommitmentStepType.Pledge, "e-phone", "r000", "overcoming war consequences"),
                ]),
        ],
        Stances = [.. SeedSayings.Stances],
        Courtesies =
        [
            new RecordCourtesy("k1", CourtesyType.Greeting, "Ngô Xuân Lịch", "Nguyễn Chí Vịnh", "JP", null, "gửi lời chào trân trọng", 10, 33, "r002", "vi.greet"),
            new RecordCourtesy("k2", CourtesyType.Invitation, "Ngô Xuân Lịch", "Nguyễn Chí Vịnh", "JP", null, "mời Bộ trưởng thăm Việt Nam", 40, 66, "r002", "vi.invite"),
            new RecordCourtesy("k3", CourtesyType.Gift, "Ngo Xuan Lich", null, "Nishida Yasunori", null, "present his Japanese guest with the newly-published 2019 White Paper", 5, 73, "r001", "en.present"),
        ],
        Instruments =
        [
            new RecordInstrument("i1", "UNCLOS 1982", Day("1982"), [],
                [
                    new RecordInstrumentAct(InstrumentAct.Cited, "the 1982 United Nations Convention on the Law of the Sea (UNCLOS 1982)", 7, 77, "r000", "en.cite"),
                    new RecordInstrumentAct(InstrumentAct.Cited, "Công ước Liên hợp quốc về Luật Biển năm 1982", 7, 51, "r002", "vi.cite"),
                ]),
        ],
        Discrepancies =
        [
            new RecordDiscrepancy("e-phone", "mode", [new DiscrepancyValue("phone", ["r000"]), new DiscrepancyValue("video", ["r002"])], "phone", "the report with a date of publication says so"),
            new RecordDiscrepancy("p-nishida", "name", [new DiscrepancyValue("Nishida Yasumori", ["r000"]), new DiscrepancyValue("Nishida Yasunori", ["r001", "r002"])], "Nishida Yasunori", "two of three reports write it so"),
        ],
        Decisions = [new Decision("d1", "same-person", "p-nishida", "p-nishida-2", "NN", "2026-01-01", "one office, one spelling apart", false)],
    };

    public static Edtf Day(string text) => Edtf.TryParse(text, out var day) ? day : throw new ArgumentException(text);
}
