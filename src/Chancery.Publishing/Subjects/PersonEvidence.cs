using Chancery.Core.Records;
using Chancery.Publishing.Words;

namespace Chancery.Publishing.Subjects;

/// <summary>Which words of an engagement's reports name a person.</summary>
internal static class PersonEvidence
{
    public static IEnumerable<RecordEvidence> Of(RecordEngagement engagement, RecordPerson person)
    {
        string[] names = [.. person.Names.Append(person.Name).Select(Folding.Fold).Distinct(StringComparer.Ordinal)];
        return engagement.Evidence.Where(e => e.Field.StartsWith("participant", StringComparison.Ordinal)
            && names.Any(n => Holds(e.Value, n) || Holds(e.Quote, n)));
    }

    /// <summary>Reports that name the person at the engagement; all its reports where no evidence says which.</summary>
    public static IReadOnlyList<string> Reports(RecordEngagement engagement, RecordPerson person)
    {
        string[] naming = [.. Of(engagement, person).Select(e => e.Report).Distinct(StringComparer.Ordinal)];
        return naming.Length > 0 ? naming : engagement.Reports;
    }

    private static bool Holds(string? text, string foldedName) => text is not null && Folding.HasWords(Folding.Fold(text), foldedName);
}
