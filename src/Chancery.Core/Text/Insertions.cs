using Chancery.Core.Mentions;

namespace Chancery.Core.Text;

/// <summary>What a page put between the lines and sentences of a story: posts of social networks, advertisements of whole sentences.</summary>
internal static class Insertions
{
    /// <summary>Cuts them out of the runs of lines: what each run that is no report begins with, and the rule that told; null where there are none.</summary>
    public static Dictionary<int, string>? Cut(Chart chart, List<(int Start, int End)> runs)
    {
        Dictionary<int, string>? found = null;
        if (PostLines.MayHold(chart))
        {
            foreach (var (start, end) in PostLines.Find(chart, runs))
            {
                Take(runs, start, end, PostLines.Rule, ref found);
            }
        }

        foreach (var (start, end) in Advertisements.Find(chart, runs))
        {
            Take(runs, start, end, Advertisements.Rule, ref found);
        }

        return found;
    }

    /// <summary>Parts the run that holds the tokens [start, end) into what stands before, the tokens themselves, and what stands behind.</summary>
    private static void Take(List<(int Start, int End)> runs, int start, int end, string rule, ref Dictionary<int, string>? found)
    {
        var r = LastFrom(runs, start);
        if (r < 0 || end > runs[r].End || found?.ContainsKey(runs[r].Start) == true)
        {
            return;
        }

        var run = runs[r];
        (found ??= []).Add(start, rule);
        runs[r] = (start, end);
        if (end < run.End)
        {
            runs.Insert(r + 1, (end, run.End));
        }

        if (run.Start < start)
        {
            runs.Insert(r, (run.Start, start));
        }
    }

    /// <summary>The last run that begins at or before a token; runs are in order and do not overlap. -1 where there is none.</summary>
    private static int LastFrom(List<(int Start, int End)> runs, int token)
    {
        var (first, end) = (0, runs.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = runs[middle].Start <= token ? (middle + 1, end) : (first, middle);
        }

        return first - 1;
    }
}
