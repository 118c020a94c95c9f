using Chancery.Core.Clauses;
using Chancery.Core.Dates;
using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Core.Text;

namespace Chancery.Core.Reading;

/// <summary>What the layers of one reading hand on to each other.</summary>
internal sealed class ReportContext
{
    public required Report Report { get; init; }

    public required LanguagePack Pack { get; init; }

    public required Chart Chart { get; init; }

    public required List<Block> Blocks { get; init; }

    public required List<Sentence> Sentences { get; init; }

    public Edtf? Published { get; set; }

    /// <summary>Party at home where the report appeared, by its address or agency; null if unknown.</summary>
    public string? Home { get; set; }

    public string? Outlet { get; set; }

    /// <summary>One past the dateline of each sentence; its start where there is none.</summary>
    public int[] BodyStart { get; set; } = [];

    public List<Node>[] Nodes { get; set; } = [];

    public List<Clause>[] Clauses { get; set; } = [];

    public required PersonRegistry People { get; init; }

    /// <summary>Parties in the order of the text, with how often they are named.</summary>
    public Dictionary<string, int> PartyCounts { get; } = new(StringComparer.Ordinal);

    public List<string> PartyOrder { get; } = [];

    public Evidence Evidence(string field, string? value, int startToken, int endToken, string rule)
    {
        var span = Chart.SpanOf(startToken, endToken);
        return new Evidence(field, value, span.Start, span.End, Report.Text[span.Start..span.End], rule);
    }
}
