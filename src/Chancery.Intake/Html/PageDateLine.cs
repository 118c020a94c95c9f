using AngleSharp.Dom;

namespace Chancery.Intake.Html;

/// <summary>
/// Finds the line of the date that many pages set above the body, in an element of its own: a cell of a table, a line under the headline. What day
/// it tells is read with the text.
/// </summary>
internal static class PageDateLine
{
    private const int Longest = 60;
    private const int MostWords = 8;

    /// <summary>Null where there is none, or the body begins with one.</summary>
    public static IElement? Of(MainContent main, IElement page, PageText text)
    {
        if (main.Body == page)
        {
            return null;
        }

        var (around, headline) = (Around(main.Body), main.Headline);
        IElement? found = null;
        foreach (var element in page.QuerySelectorAll("*"))
        {
            var length = text.All(element);
            if (length is 0 or > Longest || !IsDate(element.TextContent))
            {
                if (element == main.Body && found is not null)
                {
                    return found;
                }

                continue;
            }

            var place = main.Body.CompareDocumentPosition(element);
            if ((place & DocumentPositions.ContainedBy) != 0)
            {
                return null;
            }

            if ((place & DocumentPositions.Preceding) == 0)
            {
                return found;
            }

            var isNear = around.Contains(element) || (headline is not null && headline.LocalName != "title" && (headline.CompareDocumentPosition(element) & DocumentPositions.Following) != 0);
            if (isNear && element != headline && headline?.Contains(element) != true && !main.IsDropped(element, orLinked: true))
            {
                // Of elements in each other the innermost; of lines below each other the last.
                found = element;
            }
        }

        return found;
    }

    /// <summary>What holds the body, a few levels up, but not the whole page.</summary>
    private static IElement Around(IElement body)
    {
        var around = body;
        for (var level = 0; level < MainContent.LevelsNear && around.ParentElement is { LocalName: not "body" and not "html" } parent; level++)
        {
            around = parent;
        }

        return around;
    }

    /// <summary>Whether it holds a year, a day and a month in figures or in a word, and few words beside.</summary>
    public static bool IsDate(string text)
    {
        var (years, days, words) = (0, 0, 0);
        for (var i = 0; i < text.Length;)
        {
            var from = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                var number = i - from <= 4 ? int.Parse(text.AsSpan(from, i - from), System.Globalization.CultureInfo.InvariantCulture) : 0;
                years += number is >= 1900 and <= 2099 ? 1 : 0;
                days += i - from <= 2 && number is >= 1 and <= 31 ? 1 : 0;
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                {
                    i++;
                }

                words++;
            }
            else
            {
                i++;
            }
        }

        return years == 1 && (days > 1 || (days == 1 && words > 0)) && words <= MostWords;
    }
}
