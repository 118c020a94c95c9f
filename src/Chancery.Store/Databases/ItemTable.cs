using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chancery.Core.Records;

namespace Chancery.Store.Databases;

/// <summary>The things of the saved record (<c>items</c>): only what differs from what is on file is written.</summary>
/// <remarks>Whether a thing is the same is told by a sum over its JSON, the first eight bytes of the SHA-256.</remarks>
internal sealed class ItemTable(RecordDatabase database)
{
    private const char NotPlain = '\u007f';

    /// <summary>Makes the things on file these.</summary>
    public void Save(IEnumerable<RecordItem> items)
    {
        var empty = Parts();
        foreach (var part in items.GroupBy(i => i.Part, StringComparer.Ordinal))
        {
            Save(part.Key, part);
            empty.Remove(part.Key);
        }

        empty.ForEach(Clear);
    }

    /// <summary>Replaces the things of some owners, each with its part.</summary>
    /// <param name="items">Of these owners only.</param>
    public void Replace(IEnumerable<(string Part, string Owner)> owners, IEnumerable<RecordItem> items)
    {
        var now = items.ToLookup(i => (i.Part, i.Owner));
        using var select = database.Prepare("SELECT place, sum FROM items WHERE part = $1 AND owner = $2", 2);
        using var delete = database.Prepare("DELETE FROM items WHERE part = $1 AND place = $2", 2);
        var come = new List<(RecordItem Item, string Place, long Sum)>();
        foreach (var owner in owners)
        {
            var known = new Dictionary<string, long?>(StringComparer.Ordinal);
            using (var rows = select.Rows(owner.Part, owner.Owner))
            {
                while (rows.Read())
                {
                    known[rows.Text(0)] = rows.NumberOrNull(1);
                }
            }

            foreach (var item in now[owner])
            {
                var (place, sum) = (PlaceOf(item), Sum(item));
                if (known.TryGetValue(place, out var before) && before == sum)
                {
                    known.Remove(place);
                }
                else
                {
                    come.Add((item, place, sum));
                }
            }

            foreach (var place in known.Keys)
            {
                delete.Run(owner.Part, place);
            }
        }

        Insert(come);
    }

    /// <summary>The JSON of the things of a part, in their order.</summary>
    public IEnumerable<string> Load(string part)
    {
        using var select = database.Prepare("SELECT json FROM items WHERE part = $1 ORDER BY place", 1);
        using var rows = select.Rows(part);
        while (rows.Read())
        {
            yield return rows.Text(0);
        }
    }

    /// <summary>How many things each part has.</summary>
    public Dictionary<string, int> Count()
    {
        using var select = database.Prepare("SELECT part, count(*) FROM items GROUP BY part");
        using var rows = select.Rows();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        while (rows.Read())
        {
            counts[rows.Text(0)] = (int)rows.Number(1);
        }

        return counts;
    }

    private void Save(string part, IEnumerable<RecordItem> items)
    {
        var wanted = items.Select(i => (Item: i, Place: PlaceOf(i), Sum: Sum(i))).ToList();
        var known = Known(part);
        var differ = new List<(RecordItem Item, string Place, long Sum)>();
        foreach (var item in wanted)
        {
            if (known.TryGetValue(item.Place, out var sum) && sum == item.Sum)
            {
                known.Remove(item.Place);
            }
            else
            {
                differ.Add(item);
            }
        }

        if (differ.Count * 2 > wanted.Count)
        {
            Clear(part);
            differ = wanted;
        }
        else
        {
            using var delete = database.Prepare("DELETE FROM items WHERE part = $1 AND place = $2", 2);
            foreach (var place in known.Keys)
            {
                delete.Run(part, place);
            }
        }

        Insert(differ);
    }

    private void Insert(List<(RecordItem Item, string Place, long Sum)> items)
    {
        using var insert = database.Insert("items", "part", "place", "owner", "id", "json", "sum");
        foreach (var (item, place, sum) in items)
        {
            insert.Add(item.Part, place, item.Owner, item.Id, Encoding.UTF8.GetString(item.Json), sum);
        }

        insert.Complete();
    }

    private void Clear(string part)
    {
        using var clear = database.Prepare("DELETE FROM items WHERE part = $1", 1);
        clear.Run(part);
    }

    private List<string> Parts()
    {
        using var select = database.Prepare("SELECT DISTINCT part FROM items");
        return select.Texts();
    }

    private Dictionary<string, long?> Known(string part)
    {
        using var select = database.Prepare("SELECT place, sum FROM items WHERE part = $1", 1);
        using var rows = select.Rows(part);
        var known = new Dictionary<string, long?>(StringComparer.Ordinal);
        while (rows.Read())
        {
            known[rows.Text(0)] = rows.NumberOrNull(1);
        }

        return known;
    }

    private static long Sum(RecordItem item) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(item.Json));

    /// <summary>The place in plain letters, so that databases order places as their UTF-16 units are ordered.</summary>
    private static string PlaceOf(RecordItem item)
    {
        if (Ascii.IsValid(item.Place))
        {
            return item.Place;
        }

        var plain = new StringBuilder(item.Place.Length + 16);
        foreach (var unit in item.Place)
        {
            if (char.IsAscii(unit))
            {
                plain.Append(unit);
            }
            else
            {
                plain.Append(NotPlain).Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return plain.ToString();
    }
}
