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
        var r = runs.FindIndex(run => run.Start <= start && end <= run.End);
        if (r < 0 || found?.ContainsKey(runs[r].Start) == true)
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
}
