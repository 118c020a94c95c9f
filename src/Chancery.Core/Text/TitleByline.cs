using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>Who wrote the story, glued to the end of its headline by an agency: "Talks stall over hostages by Ann Lee".</summary>
internal static class TitleByline
{
    private const int ShortestTitle = 4;
    private const int MostWords = 5;

    /// <summary>
    /// Where the byline begins in a title of the tokens [start, end): a mark, and behind it a name of two words or more that no list knows as
    /// something else, and of whom the story does not tell. The end, if there is none.
    /// </summary>
    public static int Start(Chart chart, int start, int end)
    {
        var words = 0;
        for (var i = end - 1; i > start + ShortestTitle && words <= MostWords; i--)
        {
            ref readonly var token = ref chart[i];
            if (token is { IsWord: true, IsCapital: false })
            {
                return words >= 2 && chart.Has(i, KnownClass.BylineMark) && !chart.IsTakenUp(end - 1) ? i : end;
            }

            if (!(token.IsSign && chart.Text[token.Start] is '-' or '.' or '\'' or '’') && !(token.IsWord && IsNameWord(chart, i)))
            {
                return end;
            }

            words += token.IsWord ? 1 : 0;
        }

        return end;
    }

    private static bool IsNameWord(Chart chart, int i)
    {
        for (var item = chart.At(i); item is not null; item = Chart.After(item))
        {
            if (item.Class is not (KnownClass.Surname or KnownClass.Given or KnownClass.Particle or KnownClass.City or KnownClass.NameSuffix))
            {
                return false;
            }
        }

        return true;
    }
}
