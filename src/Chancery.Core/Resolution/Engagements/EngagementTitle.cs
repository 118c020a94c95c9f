using System.Globalization;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>Words for an engagement in a line of reasoning.</summary>
internal static class EngagementTitle
{
    public static string Of(EngagementDraft draft)
    {
        var kind = FieldChooser.Kebab(draft.Kind.ToString());
        return draft is { Mechanism: not null, Edition: int edition }
            ? string.Create(CultureInfo.InvariantCulture, $"round {edition}")
            : $"the {kind} of {string.Join(", ", draft.Parties)} ({draft.Id})";
    }
}
