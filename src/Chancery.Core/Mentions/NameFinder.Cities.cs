using Chancery.Core.Words;

namespace Chancery.Core.Mentions;

/// <summary>Names of people that are names of cities, states and months as well.</summary>
internal sealed partial class NameFinder
{
    /// <summary>"Foreign Minister Jan Lipa", "Minister German Gref": a month or a demonym directly behind an office, or the state that an office is of, and before a word that no list knows.</summary>
    private bool IsMonthAsGiven(int token) =>
        !syllables && (chart.Find(token, KnownClass.Month) ?? chart.Find(token, KnownClass.Demonym)) is { } month && month.End == token + 1 && token + 1 < chart.Count && chart[token + 1] is { IsCapital: true, IsWord: true }
        && chart.At(token + 1)?.Class is null or KnownClass.Surname or KnownClass.Given or KnownClass.Particle && (chart.HasEndingAt(token, 8, KnownClass.Office) || (chart[token + 1].Word == 0 && chart.HasEndingAt(token, 8, KnownClass.State)));

    /// <summary>"Foreign Minister Israel Lund": a state directly behind an office, and before a word that no list knows; not "FM Maldives Ali".</summary>
    private bool IsStateAsGiven(int token) =>
        !syllables && chart.Find(token, KnownClass.State) is { } state && state.End == token + 1 && token + 1 < chart.Count && chart[token + 1] is { IsCapital: true, IsWord: true, IsAllCapitals: false, Word: 0 } && !chart[token].IsAllCapitals
        && chart.HasEndingAt(token, 8, KnownClass.Office) && chart.Find(token - 1, KnownClass.OfficeHead)?["short"] is null;

    /// <summary>"Monica P. Medina": behind an initial a city's name is a family's.</summary>
    private bool IsFamilyBehindInitial(int first, int token) =>
        !syllables && token - first is > 1 and <= 4 && IsInitial(token - 2) && chart.Text[chart[token - 1].Start] == '.'
        && chart.Find(token, KnownClass.City) is { } city && city.End == token + 1 && !chart.Has(token, KnownClass.State);

    /// <summary>"Foreign Minister Bisera Turk": behind an office and a word that no list knows, a people's name is a family's, unless another capital follows.</summary>
    private bool IsFamilyOfPeople(int first, int token) =>
        !syllables && token == first + 1 && chart[first].IsCapital && chart.At(first) is null && BehindOffice(first) && chart.Find(token, KnownClass.Demonym) is { } people && people.End == token + 1 && !(token + 1 < chart.Count && chart[token + 1] is { IsWord: true, IsCapital: true });

    /// <summary>"Air Marshal Kevin Short held": behind an office and a given name, a word that otherwise tells what talks are like is a family's, unless another capital follows.</summary>
    private bool IsFamilyOfQuality(int first, int token) =>
        !syllables && token == first + 1 && chart.Has(first, KnownClass.Given) && chart.Find(token, KnownClass.Quality) is { } word && word.End == token + 1 && BehindOffice(first) && !(token + 1 < chart.Count && chart[token + 1] is { IsWord: true, IsCapital: true });

    /// <summary>"The Honourable Julie Bishop, Minister", "Ly Quoc Tuan": behind a given name, or a surname and where it is a given name as well, a form of address is a part of the name, unless another capital follows.</summary>
    private bool IsFamilyOfTitle(int first, int token) =>
        !syllables && (token == first + 1 ? chart.Has(first, KnownClass.Given) : token - first is 2 or 3 && chart.Has(first, KnownClass.Surname) && chart.Has(token, KnownClass.Given))
        && chart.Find(token, KnownClass.Honorific) is { } title && title.End == token + 1 && chart[token].IsCapital && chart[token].End - chart[token].Start > 3
        && !(token + 1 < chart.Count && chart[token + 1] is { IsWord: true, IsCapital: true } or { IsGlued: true, IsWord: true });

    /// <summary>"Kano Koji, Vice Minister": a town's name and a word that no list knows but as a name, before a sign and an office, are somebody's name.</summary>
    private bool IsBeforeOffice(int token) =>
        !syllables && token + 3 < chart.Count && chart.Find(token, KnownClass.City) is { } town && town["capital"] is null && chart[token + 1].IsCapital && (chart[token + 1].Word == 0 || IsNamePart(token + 1)) && chart.Text[chart[token + 2].Start] == ',' && chart.Has(token + 3, KnownClass.Office)
        && !(token > 0 && chart.Find(token - 1, KnownClass.Preposition)?["fn"] is "in" or "at" or "to" or "from" or "of");

    /// <summary>"Defence Minister Gen Nakatani": a rank cut short that is a given name as well, without its full stop, behind an office and before one surname of the same country.</summary>
    private bool IsRankAsGiven(int token) =>
        !syllables && chart.Find(token, KnownClass.Rank)?.End == token + 1 && chart.Find(token, KnownClass.Given)?["origin"] is { } origin && token + 1 < chart.Count && chart[token + 1].IsCapital
        && chart.Find(token + 1, KnownClass.Surname)?["origin"] == origin && !(token + 2 < chart.Count && chart[token + 2] is { IsWord: true, IsCapital: true }) && chart.HasEndingAt(token, 8, KnownClass.Office, KnownClass.Counterpart);

    /// <summary>"Nawaf Al-Sabah", "Turki Al Riyadh": behind a particle a city's name is a family's.</summary>
    private bool IsFamilyOfCity(int token, int before) =>
        !syllables && chart.Has(before, KnownClass.Particle) && chart[before].IsCapital && chart.Find(token, KnownClass.City) is { } city && city.End == token + 1 && !chart.Has(token, KnownClass.State);

    /// <summary>"Chairman Nguyen Quang Binh": behind an office and a surname, a town's name of two words of the same country is a given name.</summary>
    private bool IsOfHomeTown(int first, int token)
    {
        for (var t = token; t >= token - 1 && t > first; t--)
        {
            if (chart.Find(t, KnownClass.City) is { } town && town.End == t + 2 && town["capital"] is null && town["country"] is { } land)
            {
                return chart.Find(first, KnownClass.Surname)?["origin"] == land && BehindOffice(first);
            }
        }

        return false;
    }

    /// <summary>"Major General Le Duc Thai, …": behind an office and a surname, a people's name that is a surname of the same origin, with no further capital behind it.</summary>
    private bool IsPeopleAsName(int first, int token) =>
        chart.Find(token, KnownClass.Demonym) is { } people && people.End == token + 1 && chart.Find(token, KnownClass.Surname)?["origin"] is { } origin && chart.Find(first, KnownClass.Surname)?["origin"] == origin
        && !(token + 1 < chart.Count && chart[token + 1] is { IsWord: true, IsCapital: true }) && BehindOffice(first);

    /// <summary>A state's name that turned out to be a syllable of a person's is no state here.</summary>
    private void DropPlaces(int start, int end)
    {
        for (var t = start; t < end; t++)
        {
            Drop(t, end, KnownClass.State);
            Drop(t, end, KnownClass.City);
        }
    }

    private void Drop(int token, int end, int symbol)
    {
        if (chart.Find(token, symbol) is { } place && place.End <= end)
        {
            chart.Remove(place);
        }
    }

    /// <summary>A function word with a capital at the head of a sentence ("To", "Do") begins a name only as a surname before a capital.</summary>
    private bool IsOpener(int token)
    {
        for (var item = chart.At(token); item is not null; item = Chart.After(item))
        {
            if (item.Class is KnownClass.Preposition or KnownClass.Pronoun or KnownClass.Auxiliary or KnownClass.Function or KnownClass.Subordinator or KnownClass.Conjunction)
            {
                return true;
            }
        }

        return false;
    }
}
