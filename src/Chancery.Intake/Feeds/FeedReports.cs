using System.Xml;
using System.Xml.Linq;
using Chancery.Core.Reports;
using Chancery.Intake.Encodings;
using Chancery.Intake.Files;
using Chancery.Intake.Html;
using Chancery.Intake.Mapping;

namespace Chancery.Intake.Feeds;

/// <summary>RSS (0.9 to 2.0) and Atom: one report an entry, by the fullest text that the entry carries.</summary>
internal static class FeedReports
{
    private const int MostCharacters = 256 * 1024 * 1024;
    private const int LongestMessage = 160;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MostCharacters,
    };

    public static IEnumerable<IntakeItem> Read(Origin origin, byte[] bytes, IntakeOptions options)
    {
        if (TextDecoder.Decode(origin.Path, bytes, origin.Facts.Charset, options, out var decoded) is { } error)
        {
            yield return IntakeItem.Of(error);
            yield break;
        }

        using var xml = XmlReader.Create(new StringReader(decoded.Text.TrimStart()), Settings);
        var head = new FeedHead();
        var number = 0;
        while (Next(xml, origin, head, out var entry, out var fault))
        {
            number++;
            yield return fault is null ? Report(origin, head, entry!, number, decoded.Encoding) : IntakeItem.Of(fault);
            if (fault is not null)
            {
                yield break;
            }
        }

        if (number == 0)
        {
            yield return IntakeItem.Of(new IntakeError(IntakeErrorCode.NoText, origin.Path, "a feed or XML document without entries"));
        }
    }

    private static bool Next(XmlReader xml, Origin origin, FeedHead head, out XElement? entry, out IntakeError? fault)
    {
        (entry, fault) = (null, null);
        try
        {
            while (xml.ReadState != ReadState.EndOfFile && (xml.ReadState != ReadState.Initial || xml.Read()))
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "item" or "entry" && xml.Depth <= 3)
                {
                    // Stands on the node behind the entry afterwards.
                    entry = ShallowElement.Read(xml);
                    return true;
                }

                if (xml.NodeType == XmlNodeType.Element && head.Wants(xml))
                {
                    head.Take(xml.LocalName, ShallowElement.Read(xml).Value);
                    continue;
                }

                if (!xml.Read())
                {
                    break;
                }
            }
        }
        catch (XmlException failure)
        {
            fault = new IntakeError(IntakeErrorCode.Damaged, origin.Path, $"not well-formed XML: {Cut(failure.Message)}", failure.LineNumber);
            return true;
        }

        return false;
    }

    /// <summary>The parser names every element that is open.</summary>
    private static string Cut(string message) => message.Length <= LongestMessage ? message : $"{message[..LongestMessage]}…";

    private static IntakeItem Report(Origin origin, FeedHead head, XElement entry, int number, string encoding)
    {
        var facts = FeedEntry.Of(entry);
        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{origin.Name}:{number}");
        if (facts.Content is not { } content)
        {
            return IntakeItem.Of(new IntakeError(IntakeErrorCode.NoText, $"{origin.Path}:{number}", "the entry carries no text, only a headline"));
        }

        var (text, map) = HtmlPage.ReadFragment(content);
        if (text.Length == 0)
        {
            return IntakeItem.Of(new IntakeError(IntakeErrorCode.Empty, $"{origin.Path}:{number}", "the text of the entry is empty"));
        }

        var title = facts.Title is null ? "" : HtmlPage.ReadFragment(facts.Title).Text.Replace('\n', ' ');
        if (title.Length > 0 && !text.StartsWith(title, StringComparison.Ordinal))
        {
            (text, map) = (Titled.Join(title, text), Titled.Moved(map, text.Length, title.Length + 1));
        }

        var report = new Report(name, text)
        {
            Url = facts.Url,
            Published = facts.Dates.FirstOrDefault(d => d.Day is not null)?.Day,
            Language = facts.Language ?? head.Language,
            Outlet = facts.Outlet ?? head.Title,
            Telling = new ReportTelling
            {
                Dates = [.. facts.Dates],
                OutletFrom = facts.Outlet is not null ? "feed source" : head.Title is null ? null : "feed title",
                Byline = facts.Byline,
                BylineFrom = facts.Byline is null ? null : "feed author",
            },
        };
        return IntakeItem.Of(origin.Path, report, map, encoding);
    }
}
