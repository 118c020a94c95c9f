using Chancery.Core.Packs;
using Chancery.Core.Persons;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Mentions;

/// <summary>
/// Finds runs of capitalised words that can be a person's name: shape, particles, initials and hyphens, no list of persons. What the pack
/// knows as something else (a state, an office, a month …) ends a run.
/// </summary>
internal sealed partial class NameFinder(Chart chart, LanguagePack pack)
{
    private const int Longest = 8;

    /// <summary>Whether the language writes syllables apart.</summary>
    private readonly bool syllables = pack.Setting("name-syllables") == "yes";

    /// <summary>Words of the vocabulary that stood as a surname in a full name of this report though they mean something else ("Rice").</summary>
    private readonly List<int> matterSurnames = new(0);

    /// <summary>Adds a name item for every run in the tokens [start, end); whether there was any.</summary>
    public bool Find(int start, int end)
    {
        var any = false;
        var blocked = Blocked(start, end);
        var head = Head(start, end);
        var i = start;
        while (i < end)
        {
            if (!chart[i].IsCapital || !CanBegin(i, head, blocked[i - start]))
            {
                i++;
                continue;
            }

            var stop = Extend(i, start, end, blocked);
            if (stop - i >= 1)
            {
                DropPlaces(i, stop);
                chart.Add(new Item { Class = KnownClass.Name, Start = i, End = stop, Features = Describe(i, stop) });
                any = true;
            }

            i = Math.Max(stop, i + 1);
        }

        return any;
    }

    /// <summary>"* Tiếp Đại sứ X", "(PLO) - Trong cuộc họp": a sentence begins behind its mark, and behind a source in brackets.</summary>
    private int Head(int start, int end)
    {
        var head = start;
        if (chart.Text[chart[start].Start] == '(')
        {
            for (var t = start + 1; t < Math.Min(end, start + 10); t++)
            {
                if (chart.Text[chart[t].Start] == ')')
                {
                    head = t;
                    break;
                }
            }
        }

        while (head < end - 1 && chart[head].IsSign)
        {
            head++;
        }

        return head;
    }

    /// <summary>
    /// In a language that writes syllables apart, a capitalised one behind a surname belongs to the name though a list knows it as something
    /// else ("Lê Đức Anh", "Hòa Bình"), unless that is a title or an institution.
    /// </summary>
    private bool BelongsToName(int first, int token)
    {
        if (!syllables && token == first + 1 && chart.Find(token, KnownClass.City) is { } home && home.End == token + 1 && (home["capital"] is null || BehindOffice(first)) && !chart.Has(token, KnownClass.State)
            && chart.Has(first, KnownClass.Given) && (BehindOffice(first) || !(first > 0 && (chart[first - 1].IsCapital || chart.Find(first - 1, KnownClass.Preposition)?["fn"] is "in" or "at" or "to" or "from" or "of"))))
        {
            // "Foreign Secretary William Hague": behind an office and a given name, or where nothing opens a place
            return true;
        }

        if (IsFamilyBehindInitial(first, token) || IsFamilyOfPeople(first, token) || IsFamilyOfQuality(first, token) || IsFamilyOfTitle(first, token))
        {
            return true;
        }

        if (token - first is 0 or > 4 || !chart.Has(first, KnownClass.Surname))
        {
            return false;
        }

        if (!syllables && chart.Find(token, KnownClass.Weekday)?["short"] is not null)
        {
            // "Tran Thi Thu Ha": a day in three letters is a part of a name behind a surname, and before another part or behind one
            return token - first > 1 || (token + 1 < chart.Count && chart[token + 1].IsCapital);
        }

        if (!syllables)
        {
            // "Vuong Dinh Hue": a city's name as the last part of a person's; "Li Changchun": behind a surname of the same country; "Minister Mori Takeo"
            return IsOfHomeTown(first, token) || IsPeopleAsName(first, token) || (token - first >= 2 || (chart.Find(first, KnownClass.Surname)?["origin"] is { } origin && chart.Find(token, KnownClass.City) is var town && (town?["country"] == origin || (town?["capital"] is null && BehindOffice(first))))) && chart.Find(token, KnownClass.City) is { } city && city.End == token + 1 && !chart.Has(token, KnownClass.State);
        }

        for (var from = Math.Max(first, token - 6); from <= token; from++)
        {
            for (var item = chart.At(from); item is not null; item = Chart.After(item))
            {
                if (item.End <= token || !Blocks(item))
                {
                    continue;
                }

                var place = item.Class is KnownClass.State or KnownClass.City && item.End == item.Start + 1 && chart.Has(token, KnownClass.Given);
                place |= item.Class is KnownClass.Institution && item.End == item.Start + 1 && token - first >= 2 && IsNamePart(token);
                place |= item.Class is KnownClass.City && item.Start == first + 1 && item.End == item.Start + 2 && item["capital"] is null && IsNamePart(item.Start) && IsNamePart(item.Start + 1);
                var loose = item.Class is not (KnownClass.State or KnownClass.City or KnownClass.Organisation or KnownClass.Mechanism or KnownClass.Rank or KnownClass.Honorific
                    or KnownClass.OfficeHead or KnownClass.Institution or KnownClass.Body or KnownClass.NotName or KnownClass.Blocker) && (AllCapital(item) || item.Start == token);
                if (!place && !loose)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool AllCapital(Item item)
    {
        for (var t = item.Start; t < item.End; t++)
        {
            if (!chart[t].IsCapital)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsNamePart(int token) => chart.Has(token, KnownClass.Surname) || chart.Has(token, KnownClass.Given);

    private bool CanBegin(int token, int start, bool blocked)
    {
        ref readonly var t = ref chart[token];
        if (!t.IsWord || !t.IsCapital || chart.Find(token, KnownClass.NameSuffix)?["post"] is not null)
        {
            return false;
        }

        if (!syllables && chart.Has(token, KnownClass.Preposition) && token + 1 < chart.Count && chart.Has(token + 1, KnownClass.Verb))
        {
            // "Foreign Minister To Arrive In Yerevan": a headline in capitals
            return false;
        }

        if (blocked)
        {
            // "National Security Advisor Sydney Mufamadi": behind an office a city's name may be a person's
            return matterSurnames.Contains(t.Word) || IsBodyAsSurname(token) || IsTitleAsGiven(token) || IsRankAsGiven(token) || IsMonthAsGiven(token) || IsStateAsGiven(token) || chart.Find(token, KnownClass.City) is { } city && city.End == token + 1 && !chart.Has(token, KnownClass.State)
                && token + 1 < chart.Count && chart[token + 1].IsCapital && (BehindOffice(token) || IsBeforeOffice(token) || (token > 1 && chart.Text[chart[token - 1].Start] == ',' && chart.HasEndingAt(token - 1, 8, KnownClass.Office)))
                && (chart[token + 1].Word == 0 || chart.Has(token + 1, KnownClass.Particle) || ((chart.Has(token, KnownClass.Surname) || chart.Has(token + 1, KnownClass.Given)) && chart.At(token + 1)?.Class is null or KnownClass.Surname or KnownClass.Given or KnownClass.Particle));
        }

        if (syllables && token == start && !IsNamePart(token) && (token + 1 >= chart.Count || !chart[token + 1].IsCapital))
        {
            // the first syllable of a sentence has its capital from there, unless it is none of the language ("Trump said") and no form of a list
            return chart.At(token) is null && !t.IsAllCapitals && HomeSyllables.Excluded(pack, NameFolding.Words(chart.Slice(token, token + 1).ToString())) is not null;
        }

        return token > start || !IsOpener(token) || (chart.Has(token, KnownClass.Surname) && token + 1 < chart.Count && chart[token + 1].IsCapital && !chart.Has(token + 1, KnownClass.State) && !chart.Has(token + 1, KnownClass.City));
    }

    /// <summary>"Foreign Minister Amir Khan Muttaqi": a given name that is a title elsewhere, directly behind an office and before more of the name.</summary>
    private bool IsTitleAsGiven(int token) =>
        chart.Has(token, KnownClass.Given) && chart.Find(token, KnownClass.OfficeHead) is { } title && title.End == token + 1 && token + 1 < chart.Count && chart[token + 1].IsCapital
        && chart.At(token + 1)?.Class is null or KnownClass.Surname or KnownClass.Given or KnownClass.Particle && chart.HasEndingAt(token, 8, KnownClass.Office);

    /// <summary>"Thiếu tướng Đoàn Hùng Minh": a surname that is a delegation elsewhere, directly behind an office, a rank or a form of address and before two more parts of the name.</summary>
    private bool IsBodyAsSurname(int token) =>
        syllables && token + 2 < chart.Count && chart.Has(token, KnownClass.Surname) && chart[token + 1].IsCapital && chart[token + 2].IsCapital && IsNamePart(token + 1) && IsNamePart(token + 2)
        && chart.Find(token, KnownClass.Institution) is { } body && body.End == token + 1 && chart.HasEndingAt(token, 8, KnownClass.Office, KnownClass.Rank, KnownClass.Honorific);

    private bool BehindOffice(int token) => chart.HasEndingAt(token, 16, KnownClass.Office, KnownClass.Rank, KnownClass.Honorific, KnownClass.OfficeHead);

    /// <summary>"Secretary of State Condoleezza Rice": behind an office and a word that no list knows, a matter with a capital is a surname.</summary>
    private bool IsSurnameLikeMatter(int first, int token)
    {
        if (chart[first].Word != 0 || !BehindOffice(first))
        {
            return false;
        }

        for (var item = chart.At(token); item is not null; item = Chart.After(item))
        {
            if (item.Class is not (KnownClass.Topic or KnownClass.Object) || item.End > token + 1)
            {
                return false;
            }
        }

        return true;
    }

    private int Extend(int i, int start, int end, bool[] blocked)
    {
        var stop = i + 1;
        var words = 1;
        while (stop < end && words < Longest)
        {
            ref readonly var token = ref chart[stop];
            if (token.IsLineStart && (token.Flags & TokenFlags.BlankBefore) != 0)
            {
                break;
            }

            if (token.IsWord && token.IsCapital && chart.Find(stop, KnownClass.NameSuffix)?["post"] is null && (!blocked[stop - start] || chart.Has(stop, KnownClass.NameSuffix) || BelongsToName(i, stop) || IsFamilyOfCity(stop, stop - 1) || (stop + 1 < end && !blocked[stop + 1 - start] && IsInnerTitle(i, stop))))
            {
                stop++;
                words++;
                continue;
            }

            var matter = words == 1 && stop == i + 1 && token.IsWord && token.IsCapital && !syllables && IsSurnameLikeMatter(i, stop);
            if (matter)
            {
                matterSurnames.Add(token.Word);
            }

            if (matter || (words == 1 && stop == i + 1 && token.IsWord && token.IsCapital && IsBehindSurname(i, stop, end)))
            {
                // "NAKATANI Gen, Minister of Defense": a given name that is written like a rank
                stop++;
                words++;
                continue;
            }

            if (token.IsWord && token.IsCapital && IsHyphenated(stop, end) && chart.Has(i, KnownClass.Surname))
            {
                // "Hwang In-moo": a preposition by its letters only
                stop++;
                words++;
                continue;
            }

            // hyphen or apostrophe inside a name: "Jong-sup", "O’Brien"
            if (token.IsSign && token.IsGlued && stop + 1 < end && chart[stop + 1].IsGlued && chart[stop + 1].IsWord
                && chart.Text[token.Start] is '-' or '‑' or '’' or '\'' or '‐'
                && (!chart[stop + 1].IsCapital || !blocked[stop + 1 - start] || IsFamilyOfCity(stop + 1, stop - 1)) && token.End - token.Start == 1)
            {
                stop += 2;
                continue;
            }

            // "Shia’ al-Sudani": a sound at the end of a word, before a particle and more of the name
            if (token.IsSign && token.IsGlued && chart.Text[token.Start] is '’' or '\'' or '‘' && stop + 1 < end && chart.Find(stop + 1, KnownClass.Particle) is { } behind && behind.End < end && IsNextCapital(behind.End, blocked, start))
            {
                stop = behind.End;
                continue;
            }

            if (IsHyphenBeforeGap(i, stop, words, end, blocked, start))
            {
                stop += 2;
                continue;
            }

            // "Frank - Walter", "Jae - in": a known given name whose hyphen stands apart
            if (token.IsSign && chart.Text[token.Start] == '-' && chart.Find(stop - 1, KnownClass.Given) is { } given && given.End > stop + 1 && given.End <= end)
            {
                stop = given.End;
                continue;
            }

            // an initial: "Daniel J. Kritenbrink", "Jr."
            if (token.IsSign && token.IsGlued && chart.Text[token.Start] == '.' && (IsInitial(stop - 1) || IsLongInitial(stop - 1, end) || chart.Has(stop - 1, KnownClass.NameSuffix) || chart.Find(stop - 1, KnownClass.Given)?["short"] is not null)
                && stop + 1 <= end)
            {
                stop++;
                continue;
            }

            if (chart.Find(stop, KnownClass.Particle) is { } particle && particle.End < end && IsNextCapital(particle.End, blocked, start))
            {
                stop = particle.End;
                continue;
            }

            // "Joseph R. Biden, Jr."
            if (token.IsSign && chart.Text[token.Start] == ',' && stop + 1 < end && chart.Find(stop + 1, KnownClass.NameSuffix) is { } suffix && suffix["post"] is null)
            {
                stop += 2;
                continue;
            }

            break;
        }

        // no trailing stop that was not an abbreviation's
        return stop;
    }

    private bool IsNextCapital(int token, bool[] blocked, int start)
    {
        ref readonly var t = ref chart[token];
        if (t.IsSign && t.IsGlued && token + 1 < chart.Count && token + 1 - start < blocked.Length)
        {
            return chart[token + 1].IsCapital && chart[token + 1].IsGlued && !blocked[token + 1 - start];
        }

        return t.IsCapital && !blocked[token - start];
    }

    /// <summary>"U.Khurelsukh": a letter with a stop directly before a name is no honorific, "V.Putin": and no number.</summary>
    private bool IsGluedInitial(int token, int end) =>
        token + 2 < end && chart[token + 1].IsGlued && chart.Text[chart[token + 1].Start] == '.' && chart[token + 2] is { IsGlued: true, IsCapital: true };

    /// <summary>"Barbara A. Leaf": a letter with a stop between a given name and another word with a capital is no article.</summary>
    private bool IsMiddleInitial(int token, int end) =>
        token > 0 && token + 2 < end && chart[token + 1].IsGlued && chart.Text[chart[token + 1].Start] == '.' && chart[token + 2] is { IsCapital: true, IsWord: true } && chart.Find(token - 1, KnownClass.Given) is { } given && given.End == token && chart[token - 1].IsCapital;

    /// <summary>"Kh.Battulga": two letters and a stop directly before a word with a capital that no list knows.</summary>
    private bool IsLongInitial(int token, int end) =>
        chart[token] is { IsCapital: true, Word: 0 } letters && letters.End - letters.Start == 2 && token + 2 < end && chart[token + 2] is { IsGlued: true, IsCapital: true, IsAllCapitals: false, Word: 0 };

    private bool IsInitial(int token) => chart[token].IsCapital && chart[token].End - chart[token].Start == 1;
}
