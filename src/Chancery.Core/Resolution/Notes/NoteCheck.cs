using System.Text.Json;
using Chancery.Core.Reports;

namespace Chancery.Core.Resolution.Notes;

/// <summary>Compares the notes on file with those of a record that was resolved as a whole.</summary>
/// <remarks>Sets of claims that bear on one another may be larger on file than they need be; they must not be smaller.</remarks>
public static class NoteCheck
{
    /// <param name="should">The notes as they should be.</param>
    /// <param name="find">A note on file; null where there is none.</param>
    /// <param name="count">How many are on file.</param>
    /// <returns>Id of a note that is wrong or missing; empty where there are too many; null where all are right.</returns>
    public static string? FindWrong(IEnumerable<Note> should, Func<string, Note?> find, long count)
    {
        ArgumentNullException.ThrowIfNull(should);
        ArgumentNullException.ThrowIfNull(find);
        var seen = 0L;
        var bearing = new Dictionary<long, long>();
        foreach (var note in should)
        {
            seen++;
            if (find(note.Id) is not { } there || !(Report.IsId(note.Id) ? IsSameReport(note, there, bearing) : note.Json == there.Json && note.Keys.ToHashSet().SetEquals(there.Keys)))
            {
                return note.Id;
            }
        }

        return seen == count ? null : "";
    }

    private static bool IsSameReport(Note note, Note there, Dictionary<long, long> bearing)
    {
        var (should, are) = (Parse(note), Parse(there));
        if (should is null || are is null || should.Claims.Length != are.Claims.Length || Bare(should) != Bare(are))
        {
            return false;
        }

        for (var i = 0; i < should.Claims.Length; i++)
        {
            var label = are.Claims[i].Bearing;
            if (bearing.TryGetValue(should.Claims[i].Bearing, out var known) ? known != label : !bearing.TryAdd(should.Claims[i].Bearing, label))
            {
                return false;
            }
        }

        var (ours, theirs) = (Keys(should), Keys(are));
        return theirs.IsSubsetOf(there.Keys) && note.Keys.Except(ours).ToHashSet().SetEquals(there.Keys.Except(theirs));
    }

    private static HashSet<long> Keys(ReportNote note) => [.. note.Claims.Select(c => Noting.Bearing(c.Bearing))];

    private static string Bare(ReportNote note) => JsonSerializer.Serialize(note with { Claims = [.. note.Claims.Select(c => c with { Bearing = 0 })] }, NoteJson.Default.ReportNote);

    private static ReportNote? Parse(Note note)
    {
        try
        {
            return JsonSerializer.Deserialize(note.Json, NoteJson.Default.ReportNote);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
