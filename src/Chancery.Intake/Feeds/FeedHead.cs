using System.Xml;

namespace Chancery.Intake.Feeds;

/// <summary>What a feed says of itself above its entries.</summary>
internal sealed class FeedHead
{
    public string? Title { get; private set; }

    public string? Language { get; private set; }

    /// <summary>Whether the element is the feed's own title or language, not an entry's or a picture's.</summary>
    public bool Wants(XmlReader xml)
    {
        Language ??= xml.GetAttribute("xml:lang");
        return (xml.LocalName == "title" && Title is null && xml.Depth is 1 or 2) || (xml.LocalName == "language" && xml.Depth is 1 or 2);
    }

    public void Take(string name, string value)
    {
        var told = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        if (name == "title")
        {
            Title ??= told;
        }
        else
        {
            Language = told ?? Language;
        }
    }
}
