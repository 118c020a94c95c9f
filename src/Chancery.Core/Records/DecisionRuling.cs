using System.Collections.Immutable;

namespace Chancery.Core.Records;

/// <summary>What a decision may rule.</summary>
public static class DecisionRuling
{
    public const string SamePerson = "same-person";
    public const string DifferentPerson = "different-person";
    public const string SameEngagement = "same-engagement";
    public const string DifferentEngagement = "different-engagement";
    public const string SameMechanism = "same-mechanism";
    public const string Spurious = "spurious";
    public const string Field = "field";
    public const string Confirm = "confirm";
    public const string Note = "note";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
        [SamePerson, DifferentPerson, SameEngagement, DifferentEngagement, SameMechanism, Spurious, Field, Confirm, Note];

    /// <summary>Those that say nothing without a second side.</summary>
    public static bool NeedsOther(string ruling) => ruling is not (Spurious or Confirm);
}
