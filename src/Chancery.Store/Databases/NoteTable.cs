using System.Runtime.InteropServices;
using Chancery.Core.Resolution.Notes;

namespace Chancery.Store.Databases;

/// <summary>What the resolution keeps to go on from (<c>notes</c>), and what it is found by (<c>note_keys</c>).</summary>
internal sealed class NoteTable(RecordDatabase database)
{
    /// <summary>Id of a note that is not what it should be, or is not found by its keys; empty where there are too many; null where all are right.</summary>
    public string? FindWrong(IEnumerable<Note> should)
    {
        using var select = database.Prepare("SELECT rowid, json, keys FROM notes WHERE id = $1", 1);
        using var held = database.Prepare("SELECT 1 FROM note_keys WHERE key = $1 AND note = $2", 2);
        var keys = 0L;
        var wrong = NoteCheck.FindWrong(should, Find, database.Number("SELECT count(*) FROM notes"));
        return wrong ?? (keys == database.Number("SELECT count(*) FROM note_keys") ? null : "");

        Note? Find(string id)
        {
            long row;
            Note note;
            using (var rows = select.Rows(id))
            {
                if (!rows.Read())
                {
                    return null;
                }

                (row, note) = (rows.Number(0), new Note(id, rows.Text(1), MemoryMarshal.Cast<byte, long>(rows.Bytes(2)).ToArray()));
            }

            keys += note.Keys.Count;
            return note.Keys.All(k => held.Value(k, row) is not null) ? note : null;
        }
    }

    /// <summary>Makes the notes on file these.</summary>
    public void Save(IEnumerable<Note> notes)
    {
        Clear();
        var keys = new List<(long Key, long Note)>();
        using (var insert = database.Insert("notes", "rowid", "id", "json", "keys"))
        {
            var row = 0L;
            foreach (var note in notes)
            {
                insert.Add(++row, note.Id, note.Json, Bytes(note.Keys));
                keys.AddRange(note.Keys.Select(k => (k, row)));
            }

            insert.Complete();
        }

        // In the order of the index: each page of it is written once.
        keys.Sort();
        AddKeys(keys);
    }

    public void Clear() => database.Run("DELETE FROM notes; DELETE FROM note_keys;");

    /// <summary>Puts notes in the place of those of their ids, and takes others away.</summary>
    public void Change(IReadOnlyCollection<Note> notes, IEnumerable<string> gone)
    {
        using var find = database.Prepare("SELECT rowid, keys, json FROM notes WHERE id = $1", 1);
        using var update = database.Prepare("UPDATE notes SET json = $2, keys = $3 WHERE rowid = $1", 3);
        using var delete = database.Prepare("DELETE FROM notes WHERE rowid = $1", 1);
        using var forget = database.Prepare("DELETE FROM note_keys WHERE key = $1 AND note = $2", 2);
        foreach (var id in gone)
        {
            if (Find(id) is var (row, keys, _))
            {
                Forget(row, keys);
                delete.Run(row);
            }
        }

        var last = database.Number("SELECT max(rowid) FROM notes");
        var added = new List<(long Key, long Note)>();
        var come = new List<(long Row, Note Note)>();
        foreach (var note in notes)
        {
            if (Find(note.Id) is var (row, keys, json))
            {
                if (json != note.Json || keys.Length != note.Keys.Count || keys.Any(k => !note.Keys.Contains(k)))
                {
                    Forget(row, keys.Where(k => !note.Keys.Contains(k)));
                    added.AddRange(note.Keys.Except(keys).Select(k => (k, row)));
                    update.Run(row, note.Json, Bytes(note.Keys));
                }
            }
            else
            {
                come.Add((++last, note));
                added.AddRange(note.Keys.Select(k => (k, last)));
            }
        }

        using (var insert = database.Insert("notes", "rowid", "id", "json", "keys"))
        {
            come.ForEach(n => insert.Add(n.Row, n.Note.Id, n.Note.Json, Bytes(n.Note.Keys)));
            insert.Complete();
        }

        AddKeys(added);

        (long Row, long[] Keys, string Json)? Find(string id)
        {
            using var rows = find.Rows(id);
            return rows.Read() ? (rows.Number(0), MemoryMarshal.Cast<byte, long>(rows.Bytes(1)).ToArray(), rows.Text(2)) : null;
        }

        void Forget(long row, IEnumerable<long> keys)
        {
            foreach (var key in keys)
            {
                forget.Run(key, row);
            }
        }
    }

    private void AddKeys(List<(long Key, long Note)> keys)
    {
        using var insert = database.Insert("note_keys", "key", "note");
        keys.ForEach(k => insert.Add(k.Key, k.Note));
        insert.Complete();
    }

    private static byte[] Bytes(IReadOnlyCollection<long> keys) => MemoryMarshal.AsBytes<long>(keys.Order().ToArray()).ToArray();
}
