using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Store.Databases;

/// <summary>The parts of the saved record (<c>items</c>): only what differs from what is on file is written.</summary>
/// <remarks>
/// Positions only order the items of a part and leave room between them, so that what comes in moves nothing else. Whether an item is the
/// same is told by a sum over its JSON, the first eight bytes of the SHA-256.
/// </remarks>
internal sealed class ItemTable(RecordDatabase database)
{
    private const long Room = 1 << 20;

    /// <summary>Makes the items of a part these, in this order.</summary>
    public void Save(string part, IEnumerable<(string Id, byte[] Json)> items)
    {
        var wanted = items.Select(i => new Item(i.Id, i.Json, BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(i.Json)))).ToList();
        var known = Known(part);
        var stays = Staying(wanted, known);
        var written = wanted.Count - stays.Count(s => s >= 0);
        if (written * 2 > wanted.Count || Positions(stays, known) is not { } positions)
        {
            using (var clear = database.Prepare("DELETE FROM items WHERE part = $1", 1))
            {
                clear.Run(part);
            }

            known = [];
            stays = [.. wanted.Select(_ => -1)];
            positions = [.. wanted.Select((_, i) => (i + 1) * Room)];
        }

        Delete(part, known, stays);
        Update(part, wanted, known, stays);
        using var insert = database.Insert("items", "part", "position", "id", "json", "sum");
        for (var i = 0; i < wanted.Count; i++)
        {
            if (stays[i] < 0)
            {
                insert.Add(part, positions[i], wanted[i].Id, Encoding.UTF8.GetString(wanted[i].Json), wanted[i].Sum);
            }
        }

        insert.Complete();
    }

    private List<(long Position, string Id, long? Sum)> Known(string part)
    {
        using var select = database.Prepare("SELECT position, id, sum FROM items WHERE part = $1 ORDER BY position", 1);
        using var rows = select.Rows(part);
        var known = new List<(long, string, long?)>();
        while (rows.Read())
        {
            known.Add((rows.Number(0), rows.Text(1), rows.NumberOrNull(2)));
        }

        return known;
    }

    /// <summary>For each item the place of its row among those on file, ascending; -1 where it has none that can stay where it is.</summary>
    private static int[] Staying(List<Item> wanted, List<(long Position, string Id, long? Sum)> known)
    {
        // Discrepancies go by their subject, which may have several: the first is the first, the second the second.
        var rows = known.Select((k, i) => (k.Id, Row: i)).GroupBy(k => k.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<int>(g.Select(k => k.Row)), StringComparer.Ordinal);
        var own = wanted.ConvertAll(w => rows.TryGetValue(w.Id, out var queue) && queue.TryDequeue(out var row) ? row : -1);
        return Ascending(own);
    }

    /// <summary>The longest ascending choice of the rows, the others -1.</summary>
    private static int[] Ascending(List<int> rows)
    {
        var ends = new List<int>();
        var before = new int[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] < 0)
            {
                continue;
            }

            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = rows[ends[middle]] < rows[i] ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        var chosen = new int[rows.Count];
        Array.Fill(chosen, -1);
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = before[i])
        {
            chosen[i] = rows[i];
        }

        return chosen;
    }

    /// <summary>A position for each item between those of its neighbours; null where there is no room.</summary>
    private static long[]? Positions(int[] stays, List<(long Position, string Id, long? Sum)> known)
    {
        var positions = new long[stays.Length];
        var last = 0L;
        for (var i = 0; i < stays.Length;)
        {
            if (stays[i] >= 0)
            {
                last = positions[i] = known[stays[i]].Position;
                i++;
                continue;
            }

            var next = Array.FindIndex(stays, i, s => s >= 0);
            var many = (next < 0 ? stays.Length : next) - i;
            var step = next < 0 ? Room : (known[stays[next]].Position - last) / (many + 1);
            if (step < 1)
            {
                return null;
            }

            for (var end = i + many; i < end; i++)
            {
                last = positions[i] = last + step;
            }
        }

        return positions;
    }

    private void Delete(string part, List<(long Position, string Id, long? Sum)> known, int[] stays)
    {
        var kept = stays.ToHashSet();
        using var delete = database.Prepare("DELETE FROM items WHERE part = $1 AND position = $2", 2);
        for (var row = 0; row < known.Count; row++)
        {
            if (!kept.Contains(row))
            {
                delete.Run(part, known[row].Position);
            }
        }
    }

    private void Update(string part, List<Item> wanted, List<(long Position, string Id, long? Sum)> known, int[] stays)
    {
        using var update = database.Prepare("UPDATE items SET json = $3, sum = $4 WHERE part = $1 AND position = $2", 4);
        for (var i = 0; i < stays.Length; i++)
        {
            if (stays[i] >= 0 && known[stays[i]].Sum != wanted[i].Sum)
            {
                update.Run(part, known[stays[i]].Position, Encoding.UTF8.GetString(wanted[i].Json), wanted[i].Sum);
            }
        }
    }

    private sealed record Item(string Id, byte[] Json, long Sum);
}
