using Chancery.Core.Clauses;
using Chancery.Core.Dates;
using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Persons;
using Chancery.Core.Readings;
using Chancery.Core.Reports;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Reading;

/// <summary>What the layers of one reading hand on to each other.</summary>
internal sealed class ReportContext
{
    private int? firstBody;

    public required Report Report { get; init; }

    public required LanguagePack Pack { get; init; }

    public required Chart Chart { get; init; }

    public required List<Block> Blocks { get; init; }

    public required List<Sentence> Sentences { get; init; }

    /// <summary>Whether a sentence is the first of its paragraph.</summary>
    public bool OpensParagraph(int sentence) => sentence == 0 || Sentences[sentence].Block != Sentences[sentence - 1].Block;

    /// <summary>The first sentence of the body that tells something, which leads the story; 0 if there is none.</summary>
    public int FirstBody => firstBody ??= FindLead();

    /// <summary>When the report was published, with all that tells so.</summary>
    public Publication Publication
    {
        get;
        set
        {
            field = value;
            PublishedText = value.Day is { } day ? $"the report was published on {day}" : null;
        }
    } = new(null, null, []);

    public Edtf? Published => Publication.Day;

    private string? PublishedText { get; set; }

    /// <summary>What the report takes for granted about its year.</summary>
    public List<YearHint> YearHints { get; set; } = [];

    /// <summary>The year that the hints leave, where nothing tells the publication; null if they leave several or none.</summary>
    public int? HintedYear { get; set; }

    /// <summary>Why that year.</summary>
    public string? HintedBecause { get; set; }

    /// <summary>Day, month or year that dates without a year are counted from.</summary>
    public Edtf? DateAnchor => Published ?? (HintedYear is int year ? new Edtf(new PartialDate(year, null, null)) : null);

    /// <summary>What told the anchor.</summary>
    public string AnchorText => PublishedText ?? HintedBecause ?? "";

    /// <summary>Party at home where the report appeared, by its address or agency; null if unknown.</summary>
    public string? Home { get; set; }

    /// <summary>Whether the address tells the home: who has no state in what a ministry publishes is its own.</summary>
    public bool HomeByAddress { get; set; }

    /// <summary>City of the first dateline; null if there is none.</summary>
    public Item? DatelineCity { get; set; }

    /// <summary>One past the dateline of each sentence; its start where there is none.</summary>
    public int[] BodyStart { get; set; } = [];

    /// <summary>The first sentence of what is not told but spoken; see <see cref="SpokenText"/>.</summary>
    public int SpokenFrom { get; set; } = int.MaxValue;

    public List<Node>[] Nodes { get; set; } = [];

    public List<Clause>[] Clauses { get; set; } = [];

    public required PersonRegistry People { get; init; }

    /// <summary>Parties in the order of the text, with how often they are named.</summary>
    public Dictionary<string, int> PartyCounts { get; } = new(StringComparer.Ordinal);

    public List<string> PartyOrder { get; } = [];

    /// <summary>How strongly the wording points at each party as the report's home.</summary>
    public Dictionary<string, int> HomeWeights { get; } = new(StringComparer.Ordinal);

    /// <summary>"Auther :", "Bishkek, Sept. 24, 2021 .": remains of a page or a dateline that stands apart lead nothing.</summary>
    private int FindLead()
    {
        const int MostRemains = 3;
        var first = BelowTitle(Sentences.FindIndex(static s => s.Kind == BlockKind.Body));
        var lead = first;
        while (lead >= 0 && lead < first + MostRemains && IsRemains(Sentences[lead]) && lead + 1 < Sentences.Count)
        {
            lead++;
        }

        if (lead >= 0 && BehindPictures(lead) is { } filed)
        {
            return filed;
        }

        return lead >= 0 && Sentences[lead].Kind == BlockKind.Body ? lead : lead > first && Sentences.FindIndex(lead, static s => s.Kind == BlockKind.Body) is >= 0 and var next && next < first + MostRemains ? next : Math.Max(0, first);
    }

    /// <summary>"Please enable scripts." above the title: lines of the page that name nobody; the text begins below it.</summary>
    private int BelowTitle(int first)
    {
        var title = Sentences.FindIndex(static s => s.Kind is BlockKind.Title or BlockKind.Heading);
        if (first < 0 || title <= first || Sentences.FindIndex(title, static s => s.Kind == BlockKind.Body) is not (>= 0 and var below))
        {
            return first;
        }

        for (var t = Sentences[0].Start; t < Sentences[title].Start; t++)
        {
            if (Chart.Has(t, KnownClass.Person) || Chart.Has(t, KnownClass.Party))
            {
                return first;
            }
        }

        return below;
    }

    /// <summary>"X and Y before their talks in Z. (Xinhua)", and below it "Z, May 11 -- X met Y": the paragraph with the dateline, where nothing is told as done above it; null elsewhere.</summary>
    private int? BehindPictures(int first)
    {
        const int MostLines = 4;
        for (var s = first; s < Math.Min(Sentences.Count, first + MostLines); s++)
        {
            var sentence = Sentences[s];
            if (sentence.Kind != BlockKind.Body)
            {
                continue;
            }

            if (BodyStart[s] > sentence.Start)
            {
                return s > first ? s : null;
            }

            for (var t = sentence.Start; t < sentence.End; t++)
            {
                if (Chart.Find(t, KnownClass.Verb) is { } verb && verb["form"] is "past" or null && (verb["frame"] ?? verb["act"] ?? verb["light"]) is not null)
                {
                    return null;
                }
            }
        }

        return null;
    }

    /// <summary>A few words that end with a colon, or name a place and a day and nothing else.</summary>
    private bool IsRemains(Sentence sentence)
    {
        const int MostTokens = 8;
        return sentence.Kind == BlockKind.Body && sentence.End - sentence.Start <= MostTokens && !Chart.HasWithin(sentence.Start, sentence.End, KnownClass.Verb) && !Chart.HasWithin(sentence.Start, sentence.End, KnownClass.Person)
            && (Report.Text[Chart[sentence.End - 1].Start] == ':' || (Chart.HasWithin(sentence.Start, sentence.End, KnownClass.Place) && Chart.HasWithin(sentence.Start, sentence.End, KnownClass.Date)));
    }

    /// <summary>The party that the wording points at as home, apart from those known to be the other side; null if none.</summary>
    public string? HomeBesides(IReadOnlyCollection<string> known)
    {
        string? best = null;
        foreach (var (party, weight) in HomeWeights)
        {
            if (!known.Contains(party) && (best is null || weight > HomeWeights[best] || (weight == HomeWeights[best] && string.CompareOrdinal(party, best) < 0)))
            {
                best = party;
            }
        }

        return best;
    }

    /// <summary>Parties that the title names.</summary>
    public HashSet<string> LeadParties { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a party is a state, not an organisation: ids of two letters are ISO 3166 codes, but for those that the packs except.</summary>
    public bool IsState(string party) => party.Length == 2 && !Pack.Organisations.Contains(party);

    /// <summary>Whether the title or the first sentence names two states side by side.</summary>
    public bool PairedInLead { get; set; }

    /// <summary>How often two parties are named side by side ("U.S.-India", "Vietnam and Laos"); the lesser id first.</summary>
    public Dictionary<string, int> PartyPairs { get; } = new(StringComparer.Ordinal);

    /// <summary>Key of two parties, in whatever order they are given.</summary>
    public static string PairOf(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a} {b}" : $"{b} {a}";

    /// <summary>The state that the report names side by side with another one, or the only other state that its title names; null if neither is so.</summary>
    public string? PartnerOf(string party)
    {
        var others = PartyOrder.Where(p => p != party && IsState(p)).ToList();
        var leading = others.Where(LeadParties.Contains).ToList();
        return Beside(party, others) ?? (leading.Count == 1 ? leading[0] : null);
    }

    /// <summary>The state that a report of two sides ("bilateral", "both countries") names besides one of them, alone or far oftener than any third; null if there is none.</summary>
    public string? OtherOfTwo(string party)
    {
        const int FarOftener = 3;
        if (Chart.Next(KnownClass.TwoMark, 0, Chart.Count) >= Chart.Count)
        {
            return null;
        }

        var others = PartyOrder.Where(p => p != party && IsState(p)).OrderByDescending(p => PartyCounts[p]).Take(2).ToList();
        return others.Count == 0 || (others.Count > 1 && PartyCounts[others[0]] < FarOftener * PartyCounts[others[1]]) ? null : others[0];
    }

    private string? Beside(string party, List<string> others) => others
        .Where(p => PartyPairs.ContainsKey(PairOf(p, party)))
        .OrderByDescending(p => (PartyPairs.GetValueOrDefault(PairOf(p, party)) * 5) + PartyCounts[p])
        .ThenBy(PartyOrder.IndexOf)
        .FirstOrDefault();

    /// <summary>The words from one token to before another, without the signs that end them; at least one token.</summary>
    /// <param name="openEnded">Whether a conjunction may end them; else it is dropped too.</param>
    public (string Text, int Start, int End) Quote(int startToken, int endToken, bool openEnded = true)
    {
        endToken = Math.Max(endToken, startToken + 1);
        while (endToken > startToken + 1 && (Chart[endToken - 1].IsSign || (!openEnded && Chart.Has(endToken - 1, KnownClass.Conjunction))))
        {
            endToken--;
        }

        var span = Chart.SpanOf(startToken, endToken);
        return (Report.Text[span.Start..span.End], span.Start, span.End);
    }

    /// <summary>A value with the characters that carry it, given by their tokens.</summary>
    public Evidence Evidence(string field, string? value, int startToken, int endToken, string rule)
    {
        var span = Chart.SpanOf(startToken, endToken);
        return new Evidence(field, value, span.Start, span.End, Report.Text[span.Start..span.End], rule);
    }
}
