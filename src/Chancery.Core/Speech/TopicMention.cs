namespace Chancery.Core.Speech;

/// <summary>A topic named in the text. A class as are all things that stand in lists: lists of structs would have to be compiled at start-up.</summary>
/// <param name="Id">Id of the topic.</param>
/// <param name="Start">First token.</param>
/// <param name="End">One past the last token.</param>
internal sealed record TopicMention(string Id, int Start, int End);
