using Chancery.Core.Clauses;
using Chancery.Core.Mentions;

namespace Chancery.Core.Courtesies;

/// <summary>What stands behind the verb of a courtesy, by the part it plays.</summary>
internal sealed class CourtesyParts
{
    public List<Node> To { get; } = [];

    /// <summary>"greetings of", "an invitation from", "on behalf of", "the President's greetings".</summary>
    public List<Node> Senders { get; } = [];

    public List<Node> Through { get; } = [];

    /// <summary>Who does it, in the passive.</summary>
    public List<Node> By { get; } = [];

    /// <summary>Words that name courtesies: greetings, invitation, condolences …</summary>
    public List<Item> Nouns { get; } = [];

    public Node? Date { get; set; }

    /// <summary>First token of what it is to, on or for; -1 if not told.</summary>
    public int WhatStart { get; set; } = -1;

    /// <summary>One past its last token.</summary>
    public int WhatEnd { get; set; }
}
