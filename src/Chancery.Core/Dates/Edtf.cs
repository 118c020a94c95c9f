using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Core.Dates;

/// <summary>
/// A date or a closed interval in the part of EDTF (ISO 8601-2) that the record uses:
/// <c>2019-11-25</c>, <c>XXXX-11-25</c>, <c>2018-07</c>, <c>2016</c>, <c>2019-11-25/2019-11-27</c>.
/// </summary>
[JsonConverter(typeof(EdtfJsonConverter))]
public readonly record struct Edtf(PartialDate Start, PartialDate? End = null) : IComparable<Edtf>
{
    /// <summary>A single full day.</summary>
    public static Edtf Of(DateOnly day) => new(PartialDate.Of(day));

    /// <summary>Whether the year of the start is known.</summary>
    public bool HasYear => Start.Year is not null;

    /// <summary>Both ends with the year set where they have none.</summary>
    public Edtf WithYear(int year) => new(Start with { Year = Start.Year ?? year }, End is { } e ? e with { Year = e.Year ?? year } : null);

    /// <inheritdoc/>
    public int CompareTo(Edtf other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <inheritdoc/>
    public override string ToString() => End is { } end ? $"{Start}/{end}" : Start.ToString();

    /// <summary>Reads what <see cref="ToString"/> writes; false for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf value)
    {
        value = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!PartialDate.TryParse(text, out var single))
            {
                return false;
            }

            value = new Edtf(single);
            return true;
        }

        if (!PartialDate.TryParse(text.AsSpan(0, slash), out var start) || !PartialDate.TryParse(text.AsSpan(slash + 1), out var end))
        {
            return false;
        }

        value = new Edtf(start, end);
        return true;
    }
}
