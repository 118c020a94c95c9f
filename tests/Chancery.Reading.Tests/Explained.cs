using System.Collections.Immutable;
using Chancery.Core.Explaining;
using Chancery.Core.Reports;

namespace Chancery.Reading.Tests;

/// <summary>The lower layers of a text, as <c>chancery explain</c> shows them.</summary>
internal static class Explained
{
    public static ImmutableArray<SentenceTrace> Of(string text, string language = "en") =>
        ReadingExplainer.Explain(new Report("test", text) { Language = language }, Repository.Pack(language));

    /// <summary>Sentences of blocks of one kind ("body", "title", "caption" …), joined by a bar.</summary>
    public static string Sentences(string text, string kind, string language = "en") =>
        string.Join('|', Of(text, language).Where(t => t.Kind.Split(',')[0] == kind).Select(t => t.Text));

    /// <summary>Words of mentions of a class, joined by a bar.</summary>
    public static string Mentions(string text, string name, string language = "en") =>
        string.Join('|', Of(text, language).SelectMany(t => t.Mentions).Where(m => m.Class == name).Select(m => m.Words));
}
