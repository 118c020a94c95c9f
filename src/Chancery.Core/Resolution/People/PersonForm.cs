using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Names;

namespace Chancery.Core.Resolution.People;

/// <summary>All mentions of one party's people under one spelling, word order and case left aside.</summary>
internal sealed class PersonForm(int ordinal, string? party, string? part, List<PersonMention> mentions)
{
    private const string Prefix = "p";

    public int Ordinal { get; } = ordinal;

    public string? Party { get; } = party;

    /// <summary>The decision that tells these mentions from others of the same spelling; null for nearly all.</summary>
    public string? Part { get; } = part;

    public List<PersonMention> Mentions { get; } = mentions;

    /// <summary>The mention with the most marks stands for the form.</summary>
    public PersonName Name { get; } = mentions[0].Name;

    public HashSet<EngagementDraft> Engagements { get; } = [.. mentions.Select(m => m.Engagement).OfType<EngagementDraft>()];

    public List<string> Offices { get; } = [.. mentions.Select(m => m.Office).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Id that this spelling alone would have; kept as an alias.</summary>
    public string Id { get; } = part is null ? IdOf(party, mentions[0].Name) : StableId.Of(Prefix, "part", party, mentions[0].Name.MarkedKey, part);

    /// <summary>Id that most misspellings share.</summary>
    public string SkeletonId { get; } = part is null ? SkeletonIdOf(party, mentions[0].Name) : StableId.Of(Prefix, "part", party, mentions[0].Name.MarkedKey, part);

    /// <summary>Order of telling.</summary>
    public string Told { get; } = mentions.Min(m => m.Report.Told)!;

    /// <summary>Id of a spelling that no decision parts.</summary>
    public static string IdOf(string? party, PersonName name) => StableId.Of(Prefix, "spelling", party, name.MarkedKey);

    /// <summary>Id that it shares with most misspellings.</summary>
    public static string SkeletonIdOf(string? party, PersonName name) => StableId.Of(Prefix, "person", party, name.Skeleton);

    /// <summary>Whether an id or a spelling given in a decision means this form.</summary>
    public bool Answers(string idOrName) =>
        string.Equals(Id, idOrName, StringComparison.Ordinal)
        || string.Equals(SkeletonId, idOrName, StringComparison.Ordinal)
        || Mentions.Exists(m => string.Equals(m.Name.Text, idOrName, StringComparison.Ordinal));

    /// <summary>Whether it holds the form by its own id or spelling, not by the id that misspellings share.</summary>
    public bool AnswersAlone(string idOrName) => Answers(idOrName) && !string.Equals(SkeletonId, idOrName, StringComparison.Ordinal);
}
