using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Text;

namespace Chancery.Core.Persons;

/// <summary>
/// Words an office as the record shows it: as the text words it where the pack says so, otherwise in English from the names that the pack
/// gives to head and portfolio, which may differ by state (name.VN).
/// </summary>
internal static class OfficeNamer
{
    /// <summary>Names of the offices of a chain.</summary>
    private static readonly string[] Chained = ["a", "b", "c", "d", "e", "f"];

    private static readonly string[] Institutions = ["b", "i", "i2", "i3"];

    /// <summary>The office in words; null for a party post alone where <paramref name="posts"/> is false.</summary>
    public static string? Name(Item office, string? party, LanguagePack pack, Chart chart, bool posts = true)
    {
        if (office["compound"] is not null)
        {
            return Compound(office, party, pack, chart, posts);
        }

        if (office["post"] is not null && !posts)
        {
            return null;
        }

        if (pack.Setting("translate-offices") == "yes")
        {
            return Translate(office, party, pack);
        }

        if (office["name"] is { } name && office.Child("q") is null && office.Child("p") is null)
        {
            return Capitalise(name);
        }

        if (office["text"] is not { } text)
        {
            return null;
        }

        // "the newly appointed ambassador": how long somebody has held an office is no part of it
        var dropped = office.Child("m") is { } first && first["drop"] is not null && text.StartsWith(chart.Slice(first.Start, first.End), StringComparison.OrdinalIgnoreCase) ? chart.Slice(first.Start, first.End).Length : 0;
        return Capitalise(text[dropped..].TrimStart());
    }

    private static string? Compound(Item office, string? party, LanguagePack pack, Chart chart, bool posts)
    {
        if (pack.Setting("translate-offices") != "yes" && office["text"] is { } text && office["posta"] is null && office["postb"] is null)
        {
            // "Kazakh Deputy Prime Minister and Foreign Minister": the state before the first is no part of it
            var own = office["atext"] is { } head ? text.IndexOf(head, StringComparison.Ordinal) : 0;
            return Capitalise(own > 0 ? text[own..] : text);
        }

        var names = new List<string>();
        foreach (var key in Chained)
        {
            if (office.Child(key) is { } part && Name(part, party, pack, chart, posts: false) is { } name)
            {
                names.Add(name);
            }
        }

        if (names.Count == 0 && posts && office.Child("a") is { } first)
        {
            return pack.Setting("translate-offices") == "yes" ? Posts(office, party, pack, chart) : Name(first, party, pack, chart);
        }

        return names.Count == 0 ? null : string.Join(" and ", names.Take(2));
    }

    /// <summary>The offices of a chain; a single office is its own part.</summary>
    public static IEnumerable<Item> Parts(Item office) =>
        office["compound"] is null ? [office] : Chained.Select(office.Child).OfType<Item>();

    /// <summary>The first office of a chain that is no party post; the first of all if there is none.</summary>
    public static Item Main(Item office) => office["compound"] is null ? office : Parts(office).FirstOrDefault(part => part["post"] is null) ?? Parts(office).FirstOrDefault() ?? office;

    /// <summary>Party posts, told where no state office stands beside them.</summary>
    private static string? Posts(Item office, string? party, LanguagePack pack, Chart chart)
    {
        var names = new[] { "a", "b", "c", "d" }.Select(office.Child).OfType<Item>().Select(part => Name(part, party, pack, chart)).OfType<string>().ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string? Translate(Item office, string? party, LanguagePack pack)
    {
        var head = office.Child("h");
        var portfolio = office.Child("q") ?? office.Child("p");
        var headName = head is null ? null : Localised(head, party);
        if (headName is null)
        {
            return null;
        }

        var modifier = office.Child("m") is { } m && m["drop"] is null ? Localised(m, party) : null;
        var after = office.Child("m2") is { } n && n["drop"] is null ? Localised(n, party) : null;
        // "Tổng thống đắc cử": a name that begins with a hyphen stands behind the head's
        var text = after is ['-', ..] ? Join(modifier, headName + after) : Join(Join(modifier, after), headName);
        if (office.Child("to") is { } to)
        {
            return to["id"] is { } id && pack.PartyNames.TryGetValue(id, out var country) ? $"{text} to {country}" : text;
        }

        if (portfolio is not null && Localised(portfolio, party) is { } field)
        {
            text = $"{text} {head!["link"] ?? "of"} {field}";
        }

        foreach (var key in Institutions)
        {
            if (office.Child(key) is { } institution && Localised(institution, party) is { } name)
            {
                text = $"{text} of the {name}";
            }
        }

        return office.Child("q3") is { } charge && Localised(charge, party) is { } task ? $"{text} for {task}" : text;
    }

    /// <summary>Two texts with a space between, where there are two.</summary>
    private static string Join(string? a, string? b) => string.IsNullOrEmpty(a) ? b ?? "" : string.IsNullOrEmpty(b) ? a : $"{a} {b}";

    private static string? Localised(Item item, string? party) => (party is null ? null : item["name." + party]) ?? item["name"];

    private static string Capitalise(string text)
    {
        text = TextCleaner.Clean(text);
        return text.Length > 0 && char.IsLower(text[0]) && !text.Contains(' ', StringComparison.Ordinal)
            ? char.ToUpperInvariant(text[0]) + text[1..]
            : text.Length > 0 && char.IsLower(text[0]) ? TitleCase(text) : text;
    }

    private static string TitleCase(string text) =>
        string.Join(' ', text.Split(' ').Select(word => word is "of" or "and" or "for" or "the" or "to" or "in" ? word : word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word));
}
