using Chancery.Core.Readings;

namespace Chancery.Core.Copies;

/// <summary>A report as far as copies go: when it was told, some of its runs of words, and the original that it repeats.</summary>
/// <param name="key">What the report goes by; distinct.</param>
/// <param name="told">As <see cref="ToldOf"/> gives it; distinct.</param>
/// <param name="sample">As <see cref="TextRuns.Sample"/> gives it.</param>
public sealed class CopyEntry(long key, string told, uint[] sample)
{
    /// <summary>What the report goes by.</summary>
    public long Key { get; } = key;

    /// <summary>Its place in the order of telling.</summary>
    public string Told { get; } = told;

    /// <summary>What is known of it.</summary>
    public CopyState State { get; set; }

    /// <summary>Key of the report whose words it repeats; null for an original.</summary>
    public long? Original { get; set; }

    internal uint[] Sample { get; } = sample;

    /// <summary>The order of telling: publication, reports without a year of it last, then id.</summary>
    public static string ToldOf(ReportReading reading, string id)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return $"{(reading.Published is { HasYear: true } day ? day.ToString() : "~")}\u001f{id}";
    }
}
