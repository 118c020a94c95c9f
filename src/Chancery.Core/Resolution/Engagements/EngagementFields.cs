using System.Globalization;
using Chancery.Core.Records;

namespace Chancery.Core.Resolution.Engagements;

/// <summary>The fields of an engagement that a person can rule on or confirm, as text.</summary>
internal static class EngagementFields
{
    /// <summary>Null where the draft leaves it empty, or there is no such field.</summary>
    public static string? Value(EngagementDraft draft, string field) => field switch
    {
        "status" => FieldChooser.Kebab(draft.Status.ToString()),
        "kind" => FieldChooser.Kebab(draft.Kind.ToString()),
        "mode" => draft.Mode is { } mode ? FieldChooser.Kebab(mode.ToString()) : null,
        "edition" => draft.Edition?.ToString(CultureInfo.InvariantCulture),
        "date" => draft.Date?.ToString(),
        "place" => draft.Place,
        "country" => draft.Country,
        _ => null,
    };

    /// <summary>What a confirmation confirms, on one line; what is empty is left out.</summary>
    public static string Summary(RecordEngagement e)
    {
        (string Field, string? Value)[] fields =
        [
            ("status", FieldChooser.Kebab(e.Status.ToString())),
            ("kind", FieldChooser.Kebab(e.Kind.ToString())),
            ("mode", e.Mode is { } mode ? FieldChooser.Kebab(mode.ToString()) : null),
            ("mechanism", e.Mechanism),
            ("edition", e.Edition?.ToString(CultureInfo.InvariantCulture)),
            ("date", e.Date?.ToString()),
            ("place", e.Place),
            ("country", e.Country),
            ("parties", string.Join(' ', e.Parties)),
        ];
        return string.Join("; ", fields.Where(f => f.Value is not null).Select(f => $"{f.Field}={f.Value}"));
    }
}
