using Chancery.Core.Readings;
using Chancery.Core.Records;

namespace Chancery.Publishing.Tests;

/// <summary>What was undertaken and stated in <see cref="SeedRecord"/>.</summary>
internal static class SeedSayings
{
    public const string Dioxin = "help Vietnam completely treat Agent Orange (AO)/dioxin via one or two projects";

    private const string After = "After the disease is completely controlled";

    public static IEnumerable<RecordAgreement> Agreements =>
    [
        Agreement("a1", AgreementType.Agreed, ["VN", "JP"], [], "multilateral-cooperation", "agreed on the need to raise a strong voice to protect peace", "r003", "e-dpd4", 1),
        Agreement("a2", AgreementType.Proposal, ["VN"], ["JP"], "war-legacy", Dioxin, "r003", "e-dpd4", 2),
        Agreement("a3", AgreementType.Request, ["VN"], ["JP"], "un-peacekeeping", "called on Japan to become the country’s leading partner in this work", "r003", "e-dpd4", 3),
        Agreement("a4", AgreementType.Pledge, ["VN"], ["JP"], "delegation-exchange", "exchange of high-level delegations", "r000", "e-phone", 4) with { Condition = After, Due = SeedRecord.Day("2020"), Speaker = "Nguyen Chi Vinh" },
        Agreement("a5", AgreementType.Pledge, ["VN"], ["JP"], "war-legacy", "overcoming war consequences", "r000", "e-phone", 5) with { Condition = After, Due = SeedRecord.Day("2020"), Speaker = "Nguyen Chi Vinh" },
        Agreement("a6", AgreementType.Pledge, ["VN"], ["JP"], "delegation-exchange", "Trao đổi đoàn cấp cao", "r002", "e-phone", 6) with { Condition = "Sau khi dịch bệnh được khống chế, kiểm soát hoàn toàn", Due = SeedRecord.Day("2020"), Speaker = "Nguyễn Chí Vịnh" },
        Agreement("a7", AgreementType.Pledge, ["JP"], ["VN"], "asean", "Japan supports Vietnam to successfully organise activities in the year it serves as ASEAN Chair", "r000", "e-phone", 7) with { Speaker = "Nishida Yasumori" },
        Agreement("a8", AgreementType.Agreed, ["VN", "US"], [], "un-peacekeeping", "the United Nations peacekeeping missions", "r004", "e-us", 8),
    ];

    public static IEnumerable<RecordStance> Stances =>
    [
        new RecordStance("s1", "JP", "Nishida Yasumori", "south-china-sea", StanceKind.Opposes, "Japan resolutely opposes these actions", 20, 58, "r000", "e-phone", "en.oppose"),
        new RecordStance("s2", "JP", "Nishida Yasunori", "south-china-sea", StanceKind.Opposes, "Nhật Bản kiên quyết phản đối những hành động này", 20, 68, "r002", "e-phone", "vi.oppose"),
        new RecordStance("s3", "VN", "Nguyen Chi Vinh", "south-china-sea", StanceKind.Supports, "disputes and disagreements must be resolved peacefully", 90, 144, "r000", "e-phone", "en.affirm"),
        new RecordStance("s4", "US", null, "asean", StanceKind.Supports, "always supports the activities of the ASEAN", 3, 46, "r004", "e-us", "en.support"),
    ];

    private static RecordAgreement Agreement(string id, AgreementType type, string[] by, string[] to, string topic, string quote, string report, string engagement, int at) =>
        new(id, type, [.. by], [.. to], topic, null, null, null, quote, at, at + quote.Length, report, engagement, "frame");
}
