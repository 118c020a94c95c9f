using System.Globalization;
using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Text;

namespace Chancery.Core.Events;

/// <summary>Titles a mechanism as a careful reader would: parties, then what it is about.</summary>
internal static class MechanismNamer
{
    /// <summary>The title in English; null where the words name no mechanism.</summary>
    public static string? Name(Item item, IReadOnlyList<string> parties, LanguagePack pack)
    {
        if (item["mechanism"] is { } fixedName)
        {
            return fixedName;
        }

        if ((item["title"] ?? item["core"]) is not { } core)
        {
            return null;
        }

        core = item["title"] is null ? TitleCase(TextCleaner.Clean(core)) : core;
        var names = parties.Take(3).Select(id => pack.PartyNames.GetValueOrDefault(id, id)).ToList();
        if (parties is [{ Length: > 2 } organisation] && !core.Contains(organisation, StringComparison.OrdinalIgnoreCase) && string.Equals(item["a"], organisation, StringComparison.Ordinal))
        {
            // "the 17th ASEAN Defence Ministers' Meeting"
            return $"{names[0]} {core}";
        }

        if (item["a"] is { Length: > 2 } host && item["b"] is null && item["headname"] is "Meeting" or "Summit" or "Conference" && !core.Contains(host, StringComparison.OrdinalIgnoreCase))
        {
            // "attended the 13th ASEAN Defence Ministers' Meeting": a member attends the organisation's
            return $"{pack.PartyNames.GetValueOrDefault(host, host)} {core}";
        }

        if (item["a"] is { Length: > 2 } ours && item["b"] is { } partner && item["c"] is null && !core.Contains(ours, StringComparison.OrdinalIgnoreCase))
        {
            // "the ASEAN-Canada meeting", which a member attends
            names = [pack.PartyNames.GetValueOrDefault(ours, ours), pack.PartyNames.GetValueOrDefault(partner, partner)];
        }

        return names.Count is 2 or 3 ? $"{string.Join('-', names)} {core}" : core;
    }

    /// <summary>Whether two mentions can name one mechanism: one's words are mostly in the other.</summary>
    public static bool Alike(Item a, Item b)
    {
        if (a["mechanism"] is { } m && b["mechanism"] is { } n)
        {
            return string.Equals(m, n, StringComparison.Ordinal);
        }

        if (IsWithPartner(a, b) || IsWithPartner(b, a))
        {
            return false;
        }

        var first = Words(a);
        var second = Words(b);
        if (first.Count == 0 || second.Count == 0)
        {
            return true;
        }

        var common = first.Count(second.Contains);
        return common * 2 >= Math.Min(first.Count, second.Count);
    }

    /// <summary>"the ASEAN-Canada meeting" beside a mechanism of ASEAN's: the organisation's meeting with a partner is not its own.</summary>
    private static bool IsWithPartner(Item unnamed, Item named) =>
        unnamed["mechanism"] is null && named["mechanism"] is not null && unnamed["a"] is { Length: > 2 } && unnamed["b"] is not null && named["parties"] is null;

    private static HashSet<string> Words(Item item) =>
        [.. (item["title"] ?? item["core"] ?? item["mechanism"] ?? "").Split(' ', '-', ',').Where(w => w.Length > 3).Select(w => w.ToLowerInvariant().Replace('s', 'c'))];

    private static string TitleCase(string text) => string.Join(' ', text.Split(' ').Select(word =>
        word is "and" or "of" or "on" or "the" or "for" ? word
        : word.Length > 0 && char.IsLower(word[0]) ? CultureInfo.InvariantCulture.TextInfo.ToUpper(word[0]) + word[1..] : word));
}
