using Chancery.Core.Words;

namespace Chancery.Core.Mentions;

/// <summary>What the shape of a name tells.</summary>
internal sealed partial class NameFinder
{
    /// <summary>The first capitalised token from one on; the end if there is none.</summary>
    private int NextCapital(int token, int end)
    {
        var all = chart.Row;
        while (token < end && !all[token].IsCapital)
        {
            token++;
        }

        return token;
    }

    /// <summary>"Hassan Sheikh Mohamud", "Mohamad bin Haji Hasan": a form of address between a given name, or a particle, and another capitalised word is part of the name.</summary>
    private bool IsInnerTitle(int first, int token) =>
        token > first + 1 && chart.Has(token - 1, KnownClass.Particle) ? !syllables && chart.Find(token, KnownClass.Honorific)?.End == token + 1 && chart[token + 1].IsCapital
        : token == first + 1 && chart.Has(first, KnownClass.Given)
        && (chart.Find(token, KnownClass.Honorific) is { } title && title["inner"] is not null ? title.End == token + 1 && chart[token + 1].IsCapital : IsTitleInName(token));

    /// <summary>"Hossein Amir-Abdollahian": a title that is a given name as well, behind another one and before a word that no list knows.</summary>
    private bool IsTitleInName(int token)
    {
        var next = chart[token + 1] is { IsSign: true, IsGlued: true } hyphen && chart.Text[hyphen.Start] is '-' or '‑' or '‐' ? token + 2 : token + 1;
        return !syllables && chart.Has(token, KnownClass.Given) && chart.Find(token, KnownClass.OfficeHead)?.End == token + 1 && next < chart.Count && chart[next] is { IsCapital: true, IsWord: true, Word: 0 };
    }

    /// <summary>Behind a surname in capitals, and before a sign that ends the name.</summary>
    private bool IsBehindSurname(int surname, int token, int end) =>
        chart[surname].End - chart[surname].Start > 2 && !chart[token].IsAllCapitals && chart.Find(token, KnownClass.Rank)?.End == token + 1
        && (chart[surname].IsAllCapitals
            ? token + 1 < end && chart.Text[chart[token + 1].Start] == ','
            : chart.Find(surname, KnownClass.Surname)?["origin"] is not null && BehindOffice(surname) && (token + 1 >= end || (chart[token + 1].IsWord && !chart[token + 1].IsCapital)));

    private bool IsHyphenated(int token, int end) =>
        token + 2 < end && chart[token + 1].IsGlued && chart.Text[chart[token + 1].Start] is '-' or '‑' or '‐' && chart[token + 2] is { IsGlued: true, IsWord: true, IsCapital: false };

    /// <summary>Where a name is at home by a word inside it that is borne nowhere else ("Min Aung Hlaing"); null without one.</summary>
    private string? DecidedInside(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (chart.Find(i, KnownClass.Given) is { } given && given["decides"] is not null)
            {
                return given["origin"];
            }
        }

        return null;
    }

    private Features Describe(int start, int end)
    {
        var first = chart.Find(start, KnownClass.Surname);
        var origin = DecidedInside(start, end) ?? first?["origin"];
        var pairs = new List<KeyValuePair<string, string>>(4);
        if (origin is not null && end - start >= 2)
        {
            pairs.Add(new("origin", origin));
        }
        else if (end - start >= 2 && chart[end - 1].IsWord && chart.Find(end - 1, KnownClass.Surname) is { } last && last["origin"] is { } lastOrigin)
        {
            pairs.Add(new("origin", lastOrigin));
            pairs.Add(new("order", "surname-last"));
        }

        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += chart[i].IsWord ? 1 : 0;
        }

        if (words > 1)
        {
            pairs.Add(new("full", "yes"));
        }

        if (origin is null && !HasMarkedLetters(start, end))
        {
            for (var i = start + 1; i + 1 < end; i++)
            {
                if (IsInitial(i) && i + 1 < end && chart.Text[chart[i + 1].Start] == '.')
                {
                    pairs.Add(new("initial", "yes"));
                    break;
                }
            }
        }

        for (var i = start; i < end; i++)
        {
            if (chart.Has(i, KnownClass.Given))
            {
                pairs.Add(new("given", "yes"));
                break;
            }
        }

        return pairs.Count == 0 ? Features.None : new Features([.. pairs]);
    }

    /// <summary>"Shri A. Gitesh Sarma": a letter with a stop between a title and a name is no article.</summary>
    private bool IsFirstInitial(int token, int end) =>
        token > 0 && token + 2 < end && chart[token + 1].IsGlued && chart.Text[chart[token + 1].Start] == '.' && chart[token + 2] is { IsCapital: true, IsWord: true } && (BehindOffice(token) || IsSecondInitial(token + 2, end));

    /// <summary>"Steingrímur J. Sigfússon": letters with marks are of other languages than the one whose people have a middle initial.</summary>
    private bool HasMarkedLetters(int start, int end)
    {
        foreach (var letter in chart.Text.AsSpan(chart[start].Start, chart[end - 1].End - chart[start].Start))
        {
            if (letter > '\u007f' && char.IsLetter(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Prince Sultan bin Saad": a title directly before a particle of descent is a given name.</summary>
    private bool IsGivenTitle(Item item, int end) =>
        item.Class == KnownClass.Honorific && item.End == item.Start + 1 && item.Start > 0 && chart.Has(item.Start - 1, KnownClass.Honorific) && item.End < end && chart.Find(item.End, KnownClass.Particle) is { } particle && particle.End < end && chart[particle.End].IsCapital;

    /// <summary>"A. K. Momen": a letter with a stop behind another one, before a word with a capital.</summary>
    private bool IsSecondInitial(int token, int end) =>
        IsInitial(token) && token + 2 < end && chart[token + 1].IsGlued && chart.Text[chart[token + 1].Start] == '.' && chart[token + 2] is { IsCapital: true, IsWord: true };
}
