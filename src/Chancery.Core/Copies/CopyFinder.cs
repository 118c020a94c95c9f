namespace Chancery.Core.Copies;

/// <summary>Finds reports that repeat another's words: four fifths of the shorter one's runs of words stand in the other.</summary>
/// <remarks>
/// <para>A report is a copy of the original told before it that shares most; of equals the first told. An original is what is no copy.
/// An eighth of the runs, chosen by their hash, lead to candidates, of which the two must share a quarter; then the share is counted on all runs.
/// A run that very many originals told before hold (boilerplate) leads nowhere. So it depends on which reports there are, and not on how they came in.</para>
/// <para>Only what is not settled is looked at, in the order of telling, and after it only those told later that share a run with a report
/// that became or ceased to be an original.</para>
/// </remarks>
public sealed class CopyFinder
{
    private const double Share = .8;
    private const int MostHolders = 256;
    private const int Sampled = 4;
    private const int MostTimes = 4;
    private const int MostRunsKept = 8192;

    private readonly CopyEntry[] _entries;
    private readonly Func<long, uint[]> _runsOf;
    private readonly bool[] _open;
    private readonly bool[] _original;
    private readonly Dictionary<uint, RunHolders> _index = [];
    private readonly Dictionary<int, uint[]> _runs = [];
    private RepeatedRuns? _repeated;
    private readonly int[] _lookedAtFor;
    private readonly int[] _weighedFor;
    private readonly bool _anySettled;
    private readonly long? _leaving;
    private int _indexed;

    private CopyFinder(IEnumerable<CopyEntry> entries, Func<long, uint[]> runsOf, long? leaving)
    {
        _leaving = leaving;
        _entries = [.. entries];
        Array.Sort(_entries, (a, b) => string.CompareOrdinal(a.Told, b.Told));
        _runsOf = runsOf;
        _open = Array.ConvertAll(_entries, e => e.State != CopyState.Settled || e.Key == leaving);
        _original = Array.ConvertAll(_entries, e => e.State != CopyState.New && e.Original is null);
        _lookedAtFor = Array.ConvertAll(_entries, _ => -1);
        _weighedFor = Array.ConvertAll(_entries, _ => -1);
        _anySettled = Array.Exists(_entries, e => e.State != CopyState.New);
    }

    /// <summary>Settles all that is not, and whatever hangs on it.</summary>
    /// <param name="entries">All reports.</param>
    /// <param name="runsOf">All runs of the report with that key (<see cref="TextRuns.Of"/>); asked for those that are compared.</param>
    /// <param name="leaving">Key of a report that is no longer to be reckoned with; its own entry stays as it is.</param>
    /// <returns>The entries that were changed.</returns>
    public static IReadOnlyCollection<CopyEntry> Settle(IEnumerable<CopyEntry> entries, Func<long, uint[]> runsOf, long? leaving = null) => new CopyFinder(entries, runsOf, leaving).Settle();

    private List<CopyEntry> Settle()
    {
        var changed = new List<CopyEntry>();
        Index(Enumerable.Range(0, _entries.Length).Where(i => _open[i]));
        for (var i = 0; i < _entries.Length; i++)
        {
            if (!_open[i])
            {
                continue;
            }

            _open[i] = false;
            var entry = _entries[i];
            var leaves = entry.Key == _leaving;
            var original = leaves ? null : Original(i);
            if (!leaves && (entry.State != CopyState.Settled || entry.Original != original))
            {
                (entry.State, entry.Original) = (CopyState.Settled, original);
                changed.Add(entry);
            }

            var counts = !leaves && original is null;
            if (_original[i] != counts)
            {
                _original[i] = counts;
                Turn(i);
            }
        }

        return changed;
    }

    private long? Original(int report)
    {
        var alike = new List<int>();
        foreach (var run in _entries[report].Sample)
        {
            if (!_index.TryGetValue(run, out var held))
            {
                continue;
            }

            var holders = held.Originals;
            var before = Before(holders, report);
            for (var k = 0; k < before && before <= MostHolders; k++)
            {
                if (_lookedAtFor[holders[k]] != report)
                {
                    _lookedAtFor[holders[k]] = report;
                    if (MayBeAlike(report, holders[k]))
                    {
                        alike.Add(holders[k]);
                    }
                }
            }
        }

        long? best = null;
        var bestShare = Share;
        foreach (var other in alike.Order())
        {
            var share = TextRuns.Shared(Runs(report), Runs(other), bestShare);
            if (share > bestShare || (best is null && share >= bestShare))
            {
                (best, bestShare) = (_entries[other].Key, share);
            }
        }

        return best;
    }

    /// <summary>A report became an original or ceased to be one: those told later by whom it was or is counted are looked at again.</summary>
    private void Turn(int report)
    {
        var opened = new List<int>();
        foreach (var run in _entries[report].Sample)
        {
            if (!_index.TryGetValue(run, out var held))
            {
                continue;
            }

            var (originals, settled) = (held.Originals, held.Settled);
            var at = Before(originals, report);
            if (at < originals.Count && originals[at] == report)
            {
                originals.RemoveAt(at);
            }

            // Up to the border it is one more that the run leads to. To those at the border the run leads with it or without it alone, and to
            // those behind it nowhere either way.
            var border = originals.Count >= MostHolders ? originals[MostHolders - 1] : int.MaxValue;
            var last = originals.Count > MostHolders ? originals[MostHolders] : int.MaxValue;
            for (var k = Before(settled, report + 1); k < settled.Count && settled[k] <= last; k++)
            {
                if (!_open[settled[k]] && (settled[k] > border || (_weighedFor[settled[k]] != report && Matters(report, settled[k]))))
                {
                    _open[settled[k]] = true;
                    opened.Add(settled[k]);
                }
            }

            if (_original[report])
            {
                originals.Insert(at, report);
            }
        }

        if (opened.Count > 0)
        {
            Index(opened);
        }
    }

    /// <summary>Whether it matters to a later report that this one became an original, or ceased to be one: it may be a copy of it now, or was.</summary>
    private bool Matters(int report, int later)
    {
        _weighedFor[later] = report;
        return _original[report]
            ? MayBeAlike(later, report) && TextRuns.Shared(Runs(later), Runs(report), Share) >= Share
            : _entries[later].Original == _entries[report].Key;
    }

    /// <summary>Makes the runs of these reports known: who holds them, as far as that was found by now.</summary>
    private void Index(IEnumerable<int> reports)
    {
        // Each time goes through all reports: after a few times it is cheaper to know all runs.
        var missing = new HashSet<uint>();
        _repeated ??= RepeatedRuns.Of(_entries);
        foreach (var run in (++_indexed <= MostTimes ? reports : Enumerable.Range(0, _entries.Length)).SelectMany(r => _entries[r].Sample))
        {
            if (_repeated.Contains(run) && _index.TryAdd(run, new RunHolders()) && _anySettled)
            {
                missing.Add(run);
            }
        }

        for (var i = 0; i < _entries.Length && missing.Count > 0; i++)
        {
            foreach (var run in _entries[i].Sample)
            {
                if (_entries[i].State != CopyState.New && missing.Contains(run))
                {
                    var holders = _index[run];
                    holders.AddSettled(i);
                    if (_original[i])
                    {
                        holders.Originals.Add(i);
                    }
                }
            }
        }
    }

    /// <summary>Four fifths of the runs make it all but certain that a quarter of the sample is shared; a formula makes less.</summary>
    private bool MayBeAlike(int a, int b)
    {
        var (one, other) = (_entries[a].Sample, _entries[b].Sample);
        var (i, j, common) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var order = one[i].CompareTo(other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common * Sampled >= Math.Min(one.Length, other.Length);
    }

    private uint[] Runs(int report)
    {
        if (_runs.TryGetValue(report, out var runs))
        {
            return runs;
        }

        if (_runs.Count == MostRunsKept)
        {
            // Copies are told soon after their originals: what was compared long ago is hardly asked for again.
            _runs.Clear();
        }

        return _runs[report] = _runsOf(_entries[report].Key);
    }

    /// <summary>How many of an ascending list stand before this one.</summary>
    private static int Before(List<int> ascending, int report)
    {
        var at = ascending.BinarySearch(report);
        return at < 0 ? ~at : at;
    }
}
