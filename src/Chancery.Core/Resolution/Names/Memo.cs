using System.Collections.Concurrent;

namespace Chancery.Core.Resolution.Names;

/// <summary>Remembers what a pure function gave: reports repeat the same few names, offices and titles thousands of times.</summary>
/// <remarks>Forgets all when it has grown to its limit, so that it never holds much. Any number of threads may ask.</remarks>
internal sealed class Memo<TKey, TValue>(Func<TKey, TValue> make, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private const int Most = 1 << 15;

    private readonly ConcurrentDictionary<TKey, TValue> _known = new(comparer);
    private int _made;

    public TValue Of(TKey key)
    {
        if (_known.TryGetValue(key, out var value))
        {
            return value;
        }

        if (Interlocked.Increment(ref _made) % Most == 0)
        {
            _known.Clear();
        }

        return _known[key] = make(key);
    }
}
