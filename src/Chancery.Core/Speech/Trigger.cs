using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Mentions;

namespace Chancery.Core.Speech;

/// <summary>A verb or modal that opens an act of speech, with what it governs.</summary>
internal sealed class Trigger
{
    /// <summary>say, agree, propose, request, wish, pledge, support, oppose, concern, urge, discuss, ought, ready, will …</summary>
    public required string Act { get; set; }

    public required Node Node { get; init; }

    /// <summary>The noun that tells the attitude ("expressed <b>concern</b>"); null where the verb does.</summary>
    public Item? Attitude { get; init; }

    /// <summary>The nodes of its sentence.</summary>
    public required List<Node> Sentence { get; init; }

    /// <summary>The clause of a verb; null for a modal before a verb that the pack does not list.</summary>
    public Clause? Clause { get; init; }

    public List<Actor> Speakers { get; set; } = [];

    /// <summary>First token of the content.</summary>
    public required int Start { get; set; }

    /// <summary>One past the last token of the content.</summary>
    public int End { get; set; }

    public bool Negated { get; init; }

    /// <summary>Told as still to come ("expected to sign").</summary>
    public bool Planned { get; init; }

    /// <summary>The act of saying that this stands in; null at the top.</summary>
    public Trigger? Frame { get; set; }

    /// <summary>Subject inside the content ("said that <b>Japan</b> is ready").</summary>
    public List<Node> Subject { get; set; } = [];

    /// <summary>Whether it is a deed of both sides, and no act of speech.</summary>
    public bool IsDeed => Node.Item?.Class == Words.KnownClass.JointDeed;

    /// <summary>First token of what the act says of itself: the verb, or its matter where that stands before.</summary>
    public int From => Math.Min(Start, Node.Start);

    public string Rule => $"speech.{Act}({Node["lemma"] ?? Node.Item?.Lexeme?.Form ?? "modal"})";
}
