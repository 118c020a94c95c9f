using System.Xml;
using System.Xml.Linq;

namespace Chancery.Intake.Feeds;

/// <summary>An element of a feed with what it holds; elements deeper than any page nests them are left out.</summary>
/// <remarks>The library's own way climbs to the root for each element that it adds: time grows with the square of the depth.</remarks>
internal static class ShallowElement
{
    private const int Deepest = 512;

    /// <summary>Reads the element that the reader stands on; the reader stands on the node behind it afterwards.</summary>
    public static XElement Read(XmlReader xml)
    {
        var root = Open(xml);
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return root;
        }

        var at = root;
        var floor = xml.Depth;
        xml.Read();
        while (xml.ReadState == ReadState.Interactive)
        {
            if (xml.NodeType == XmlNodeType.EndElement)
            {
                var isRoot = xml.Depth == floor;
                xml.Read();
                if (isRoot)
                {
                    break;
                }

                at = at.Parent!;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.Depth - floor > Deepest)
            {
                xml.Skip();
            }
            else
            {
                at = Take(xml, at);
                xml.Read();
            }
        }

        return root;
    }

    /// <returns>Where what follows belongs.</returns>
    private static XElement Take(XmlReader xml, XElement at)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = xml.IsEmptyElement;
                var child = Open(xml);
                at.Add(child);
                return isEmpty ? at : child;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                at.Add(new XText(xml.Value));
                return at;
            default:
                return at;
        }
    }

    /// <summary>The element with its attributes; the reader stands on the element again.</summary>
    private static XElement Open(XmlReader xml)
    {
        var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        while (xml.MoveToNextAttribute())
        {
            element.Add(new XAttribute(XName.Get(xml.LocalName, xml.Prefix.Length == 0 ? "" : xml.NamespaceURI), xml.Value));
        }

        xml.MoveToElement();
        return element;
    }
}
