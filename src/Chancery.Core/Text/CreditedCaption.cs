using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>
/// A caption without a word for it: above the story, ended by a source in brackets that is glued to its last word ("… in Seoul on Monday.(Yonhap)").
/// </summary>
internal static class CreditedCaption
{
    private const int LongestSource = 6;

    public static bool Is(Chart chart, int start, int end)
    {
        if (chart.Text[chart[end - 1].Start] != ')')
        {
            return false;
        }

        for (var i = end - 2; i > start + 4 && i >= end - LongestSource; i--)
        {
            if (chart.Text[chart[i].Start] == '(')
            {
                return chart[i].IsGlued && chart.HasWithin(i + 1, end - 1, KnownClass.Outlet);
            }
        }

        return false;
    }
}
