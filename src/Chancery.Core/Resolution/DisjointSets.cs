namespace Chancery.Core.Resolution;

/// <summary>Sets that only grow together; each is listed by its members in ascending order.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parent;
    private readonly List<int>?[] _members;

    public DisjointSets(int count)
    {
        _parent = new int[count];
        _members = new List<int>?[count];
        for (var i = 0; i < count; i++)
        {
            _parent[i] = i;
            _members[i] = [i];
        }
    }

    public int Find(int item)
    {
        while (_parent[item] != item)
        {
            _parent[item] = _parent[_parent[item]];
            item = _parent[item];
        }

        return item;
    }

    public IReadOnlyList<int> Members(int item) => _members[Find(item)]!;

    public void Join(int a, int b)
    {
        a = Find(a);
        b = Find(b);
        if (a == b)
        {
            return;
        }

        var (large, small) = _members[a]!.Count >= _members[b]!.Count ? (a, b) : (b, a);
        _parent[small] = large;
        _members[large]!.AddRange(_members[small]!);
        _members[small] = null;
    }

    /// <summary>All sets, ordered by their smallest member.</summary>
    public IEnumerable<List<int>> All() =>
        _members.OfType<List<int>>()
            .Select(m =>
            {
                m.Sort();
                return m;
            })
            .OrderBy(m => m[0])
            .ToList();
}
