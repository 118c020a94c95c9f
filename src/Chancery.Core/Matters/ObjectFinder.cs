using Chancery.Core.Mentions;
using Chancery.Core.Reading;
using Chancery.Core.Words;

namespace Chancery.Core.Matters;

/// <summary>Finds the things and places that words name, by ids that do not depend on the language.</summary>
/// <remarks>
/// A thing may be bound to topics (feature <c>topics</c>): then it counts in an undertaking on one of them only, so that what stands
/// beside it in an enumeration is not taken for its own. One that undertakings only wait for (feature <c>waits</c>) is never its own. A capital is no place of a matter but where delegations meet.
/// </remarks>
internal sealed class ObjectFinder(ReportContext context)
{
    /// <summary>What an id begins with that is a place.</summary>
    public const char PlaceMark = '@';

    /// <summary>Ids of the tokens [start, end), distinct, in ordinal order; nothing where no thing is named.</summary>
    /// <param name="topic">The topic of the undertaking; null where any thing counts.</param>
    public List<string> Find(int start, int end, string? topic)
    {
        if (context.Chart.Next(KnownClass.Object, start, end) == end)
        {
            return [];
        }

        var things = new SortedSet<string>(StringComparer.Ordinal);
        var places = new SortedSet<string>(StringComparer.Ordinal);
        for (var t = start; t < end; t++)
        {
            if (context.Chart.Find(t, KnownClass.Object) is { } item && item.End <= end)
            {
                if (topic is null || (item["waits"] is null && (item["topics"] is not { } topics || topics.Split(' ').Contains(topic, StringComparer.Ordinal))))
                {
                    things.Add(item["id"]!);
                }

                t = item.End - 1;
            }
            else if (context.Chart.Find(t, KnownClass.City) is { } city && city.End <= end && city["capital"] is null && city["name"] is { } name)
            {
                places.Add($"{PlaceMark}{name}");
                t = city.End - 1;
            }
        }

        return things.Count == 0 ? [] : [.. things.Concat(places).Order(StringComparer.Ordinal)];
    }
}
