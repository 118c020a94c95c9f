using System.Collections.Immutable;
using Chancery.Core.Matters;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>What a commitment is about: a thing with the places it is bound to, or a topic as such where no thing is named.</summary>
internal sealed record Matter(string Topic, string Thing, string Places)
{
    /// <summary>Equal for undertakings that name the same.</summary>
    public string Key => Thing.Length == 0 ? Topic : $"{Thing} {Places}".TrimEnd();

    public ImmutableArray<string> Objects => Thing.Length == 0 ? [] : [Thing, .. PlaceList];

    private string[] PlaceList => Places.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The matters of an undertaking: one for each thing that it names.</summary>
    public static IEnumerable<Matter> Of(string topic, ImmutableArray<string> objects)
    {
        var places = string.Join('|', objects.Where(IsPlace));
        var things = objects.Where(o => !IsPlace(o)).ToList();
        return things.Count == 0 ? [new Matter(topic, "", "")] : things.Select(t => new Matter("", t, places));
    }

    /// <summary>The id of the ladder that this matter alone would have.</summary>
    public string Id(string parties) => Thing.Length == 0 ? StableId.Of("c", parties, Topic) : StableId.Of("c", parties, Thing, Places);

    /// <summary>Whether this one is told with all the places of another and more.</summary>
    public bool Narrows(Matter other) =>
        Thing.Length > 0 && Thing == other.Thing && Places != other.Places && Array.TrueForAll(other.PlaceList, p => PlaceList.Contains(p, StringComparer.Ordinal));

    private static bool IsPlace(string id) => id[0] == ObjectFinder.PlaceMark;
}
