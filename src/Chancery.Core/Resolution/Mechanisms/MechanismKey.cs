using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Chancery.Core.Readings;
using Chancery.Core.Resolution.Names;
using Chancery.Core.Text;

namespace Chancery.Core.Resolution.Mechanisms;

/// <summary>What makes two titles one mechanism: whose it is, and the stems of its title in any order.</summary>
/// <remarks>
/// A mechanism of two or three states is theirs: their names drop out of the title, so that "Vietnam-Japan Defence Policy
/// Dialogue", "Japan-Vietnam Defense Policy Dialogue" and the bare "Defence Policy Dialogue" meet. One of an organisation
/// is the organisation's, whoever takes part.
/// </remarks>
internal sealed record MechanismKey(string Scope, string Words)
{
    private const int MostSides = 3;
    private const int LongestName = 3;

    /// <summary>m-jp-vn-defen-dialo-polic; the title's stems, so that spellings and word order do not change it.</summary>
    [JsonIgnore]
    public string Id => $"m-{(Scope.Length == 0 ? "" : $"{Scope}-")}{Words.Replace(' ', '-')}";

    /// <summary>Stems of the title that are a proper name by themselves, as "2+2" is.</summary>
    [JsonIgnore]
    public string? Numeral => Words.Split(' ').FirstOrDefault(w => char.IsDigit(w[0]));

    /// <summary>Null where the engagement is of no named mechanism.</summary>
    public static MechanismKey? Of(EngagementReading engagement)
    {
        if (string.IsNullOrWhiteSpace(engagement.Mechanism))
        {
            return null;
        }

        var title = Spelled(WithoutAcronym(engagement.Mechanism));
        var stems = TitleWords.Stems(title);
        var sides = engagement.Parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var named = sides.Where(p => Names(title, p)).ToArray();
        var organisations = named.Where(p => p.Length > 2).ToArray();
        if (organisations.Length > 0 || engagement.Kind == EngagementKind.Conference || sides.Length is < 2 or > MostSides)
        {
            var others = stems.Except(organisations.Select(o => TitleWords.Stem(WordFolder.Squeeze(o))), StringComparer.Ordinal).ToList();
            return Make(organisations, others.Count == 0 ? (IEnumerable<string>)stems : others);
        }

        var own = PartyStems(engagement).Concat(Chain(title, sides.Length)).Concat(named.Select(n => TitleWords.Stem(WordFolder.Squeeze(n))));
        var rest = stems.Except(own, StringComparer.Ordinal).ToList();
        return Make(sides, rest.Count == 0 ? (IEnumerable<string>)stems : rest);
    }

    /// <summary>
    /// Stems of the names that the reading's own evidence reads as its parties, and of those that open the title ("South Korea-Vietnam …").
    /// What stands for a party because it names somebody of it, or the round, is no name of the party.
    /// </summary>
    public static IEnumerable<string> PartyStems(EngagementReading engagement) =>
        engagement.Evidence
            .Where(e => e.Field is "parties" or "party" && e.Value is not null && engagement.Parties.Contains(e.Value, StringComparer.Ordinal))
            .Where(e => WordFolder.Split(e.Quote).Count <= LongestName && !engagement.Evidence.Any(o => o.Field is "mechanism" && o.Start < e.End && e.Start < o.End))
            .Where(e => !engagement.Participants.Any(p => p.Start < e.End && e.Start < p.End))
            .SelectMany(e => WordFolder.Split(e.Quote).Where(w => w.Capital).Select(w => TitleWords.Stem(w.Letters)))
            .Concat(engagement.Mechanism is { } title && engagement.Parties.Length is > 1 and <= MostSides ? Chain(title, engagement.Parties.Length) : []);

    /// <summary>"… Meeting (ADSOM)": an acronym in brackets repeats the title; a numeral in brackets ("2+2") names it.</summary>
    private static string WithoutAcronym(string title)
    {
        var open = title.IndexOf('(', StringComparison.Ordinal);
        var close = title.IndexOf(')', StringComparison.Ordinal);
        if (open <= 0 || close < open || title.AsSpan(open, close - open).ContainsAnyInRange('0', '9'))
        {
            return title;
        }

        var inside = title[(open + 1)..close];
        return inside.Any(char.IsLower) ? title : $"{title[..open]}{title[(close + 1)..]}";
    }

    /// <summary>"ADMM+" is ADMM-Plus: a sign that ends a word is a word of its own; one between digits ("2+2") is not.</summary>
    private static string Spelled(string title)
    {
        for (var at = title.IndexOf('+', StringComparison.Ordinal); at > 0; at = title.IndexOf('+', at + 1))
        {
            if (char.IsLetter(title[at - 1]) || title[at - 1] is '\'' or '\u2019')
            {
                return $"{title[..at]} Plus{title[(at + 1)..]}";
            }
        }

        return title;
    }

    private static MechanismKey Make(IEnumerable<string> scope, IEnumerable<string> stems) => new(
        string.Join('-', scope.Select(p => WordFolder.Squeeze(p))),
        string.Join(' ', stems.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));

    /// <summary>"Vietnam-Japan …", "South Korea-Vietnam …": a word of as many parts as there are parties, among the first three, names them with what stands before it.</summary>
    private static IEnumerable<string> Chain(string title, int sides)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < Math.Min(words.Length, LongestName); i++)
        {
            var parts = words[i].Split('-', '\u2013', '\u2014');
            if (parts.Length > 1)
            {
                return parts.Length == sides ? words.Take(i).Concat(parts).SelectMany(p => TitleWords.Stems(p)) : [];
            }
        }

        return [];
    }

    private static bool Names(string title, string party)
    {
        var at = title.IndexOf(party, StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = at + party.Length;
            if ((at == 0 || !Letters.IsWordUnit(title[at - 1])) && (end == title.Length || !Letters.IsWordUnit(title[end])))
            {
                return true;
            }

            at = title.IndexOf(party, end, StringComparison.Ordinal);
        }

        return false;
    }
}
