using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;
using Chancery.Core.Reports;

namespace Chancery.Reading.Tests;

/// <summary>A report read for its engagements, and short words for what they tell.</summary>
internal static class Story
{
    public static EngagementReading[] Read(string text) => [.. Repository.Reader.Read(new Report("story.txt", text) { Language = "en" }).Reading!.Engagements];

    public static EngagementReading[] ReadOf(string? day, string text) => [.. Repository.Reader.Read(new Report("story.txt", text) { Language = "en", Published = Edtf.TryParse(day ?? "", out var published) ? published : null }).Reading!.Engagements];

    public static EngagementReading[] Mains(string text) => [.. Read(text).Where(e => e.Status == EngagementStatus.Main)];

    /// <summary>"status kind date place", what is not told as "-".</summary>
    public static string Outline(EngagementReading e) =>
        string.Create(CultureInfo.InvariantCulture, $"{e.Status.ToString().ToLowerInvariant()} {e.Kind.ToString().ToLowerInvariant()} {e.Date?.ToString() ?? "-"} {e.Place ?? "-"}");

    /// <summary>The parties in the order of their letters.</summary>
    public static string Parties(EngagementReading e) => string.Join(' ', e.Parties.Order(StringComparer.Ordinal));

    /// <summary>"name/party/role" of everybody, in the order of the names.</summary>
    public static string People(EngagementReading e) =>
        string.Join(", ", e.Participants.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name}/{p.Party}/{p.Role.ToString().ToLowerInvariant()}")).Order(StringComparer.Ordinal));

    /// <summary>"name: office" of everybody who has one.</summary>
    public static string Offices(EngagementReading e) =>
        string.Join(", ", e.Participants.Where(p => p.Office is not null).Select(p => $"{p.Name}: {p.Office}").Order(StringComparer.Ordinal));
}
