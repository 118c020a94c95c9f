using Chancery.Core.Readings;
using Chancery.Core.Text;

namespace Chancery.Core.Reading;

/// <summary>Marks engagements of which only the caption of a picture tells.</summary>
internal static class CaptionMark
{
    public static EngagementReading Of(ReportContext context, EngagementReading engagement)
    {
        var told = false;
        foreach (var evidence in engagement.Evidence)
        {
            // The place and the day may come from the dateline, the headline or the day of publication.
            if (evidence.Field is "date" or "place" or "country" or "topics")
            {
                continue;
            }

            if (evidence.Field == "kind" && BlockAt(context, evidence.Start)?.Rule == OtherStories.LastLine)
            {
                // Who takes part is told in full above; that they met is told by that line alone.
                return engagement with { Caption = true };
            }

            if (!IsInCaption(context, evidence.Start))
            {
                return engagement;
            }

            told = true;
        }

        return told ? engagement with { Caption = true } : engagement;
    }

    /// <remarks>The first line of a text without a headline is the headline, with its picture's caption glued to it.</remarks>
    private static bool IsInCaption(ReportContext context, int place) =>
        BlockAt(context, place) is { Kind: BlockKind.Caption } block && (block.Start > 0 || context.Blocks.Exists(b => b.Kind == BlockKind.Title));

    private static Block? BlockAt(ReportContext context, int place)
    {
        foreach (var block in context.Blocks)
        {
            var span = context.Chart.SpanOf(block.Start, block.End);
            if (place >= span.Start && place < span.End)
            {
                return block;
            }
        }

        return null;
    }
}
