namespace Chancery.Cli.Evaluation;

/// <summary>
/// Ratcliff and Obershelp's matching as Python's <c>difflib.SequenceMatcher</c> does it, so that figures agree to the last digit.
/// </summary>
internal sealed class SequenceMatching<T>
    where T : notnull
{
    private const int AutoJunkFrom = 200;

    private readonly IReadOnlyList<T> _a;
    private readonly IReadOnlyList<T> _b;
    private readonly Dictionary<T, List<int>> _places = [];

    public SequenceMatching(IReadOnlyList<T> a, IReadOnlyList<T> b)
    {
        _a = a;
        _b = b;
        for (var i = 0; i < b.Count; i++)
        {
            if (!_places.TryGetValue(b[i], out var places))
            {
                _places[b[i]] = places = [];
            }

            places.Add(i);
        }

        if (b.Count >= AutoJunkFrom)
        {
            var popular = (b.Count / 100) + 1;
            foreach (var element in _places.Where(p => p.Value.Count > popular).Select(p => p.Key).ToList())
            {
                _places.Remove(element);
            }
        }
    }

    /// <summary>Twice the matching elements by all elements, 0 to 1.</summary>
    public double Ratio()
    {
        var matches = 0;
        var pending = new Stack<(int ALow, int AHigh, int BLow, int BHigh)>();
        pending.Push((0, _a.Count, 0, _b.Count));
        while (pending.TryPop(out var range))
        {
            var (i, j, size) = Longest(range.ALow, range.AHigh, range.BLow, range.BHigh);
            if (size == 0)
            {
                continue;
            }

            matches += size;
            if (range.ALow < i && range.BLow < j)
            {
                pending.Push((range.ALow, i, range.BLow, j));
            }

            if (i + size < range.AHigh && j + size < range.BHigh)
            {
                pending.Push((i + size, range.AHigh, j + size, range.BHigh));
            }
        }

        return _a.Count + _b.Count == 0 ? 1.0 : 2.0 * matches / (_a.Count + _b.Count);
    }

    /// <summary>Length of the longest run that both have.</summary>
    public int LongestMatch() => Longest(0, _a.Count, 0, _b.Count).Size;

    private (int A, int B, int Size) Longest(int aLow, int aHigh, int bLow, int bHigh)
    {
        var (bestA, bestB, size) = (aLow, bLow, 0);
        var lengths = new Dictionary<int, int>();
        for (var i = aLow; i < aHigh; i++)
        {
            var next = new Dictionary<int, int>();
            foreach (var j in _places.GetValueOrDefault(_a[i]) ?? [])
            {
                if (j < bLow)
                {
                    continue;
                }

                if (j >= bHigh)
                {
                    break;
                }

                var length = next[j] = lengths.GetValueOrDefault(j - 1) + 1;
                if (length > size)
                {
                    (bestA, bestB, size) = (i - length + 1, j - length + 1, length);
                }
            }

            lengths = next;
        }

        // Frequent elements are no anchors but extend a match.
        while (bestA > aLow && bestB > bLow && Same(bestA - 1, bestB - 1))
        {
            (bestA, bestB, size) = (bestA - 1, bestB - 1, size + 1);
        }

        while (bestA + size < aHigh && bestB + size < bHigh && Same(bestA + size, bestB + size))
        {
            size++;
        }

        return (bestA, bestB, size);
    }

    private bool Same(int a, int b) => EqualityComparer<T>.Default.Equals(_a[a], _b[b]);
}
