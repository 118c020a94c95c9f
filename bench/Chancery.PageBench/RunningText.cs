using System.Text;
using Chancery.Intake;

namespace Chancery.PageBench;

/// <summary>What the benchmark calls the body: the text without its headline, captions, byline and lines of dates; posts that the story shows are counted with it.</summary>
internal static class RunningText
{
    public static string Of(IntakeItem item)
    {
        var text = item.Report!.Text;
        var body = new StringBuilder();
        var at = item.BodyStart;
        foreach (var aside in (item.Report.Telling?.Asides ?? []).OrderBy(a => a.Start).Where(a => !a.IsPost && a.End > item.BodyStart))
        {
            if (aside.Start > at)
            {
                body.Append(text, at, aside.Start - at).Append('\n');
            }

            at = Math.Max(at, aside.End);
        }

        return body.Append(text, at, text.Length - at).ToString();
    }
}
