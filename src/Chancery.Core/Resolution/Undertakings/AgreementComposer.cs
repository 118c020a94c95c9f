using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.People;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Lists the agreements of all reports, each with its engagement.</summary>
internal static class AgreementComposer
{
    public static ImmutableArray<ToldAgreement> Compose(
        ImmutableArray<ShelvedReport> shelf, EngagementPlaces places, PeopleIndex people)
    {
        var ids = new ContentIds("a");
        var list = ImmutableArray.CreateBuilder<ToldAgreement>();
        foreach (var report in shelf)
        {
            foreach (var told in report.Reading.Agreements)
            {
                var engagement = places.Find(report, told.Engagement);
                var by = told.By.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
                var to = told.To.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
                var id = ids.Next(report.Id, told.Start, told.End, told.Type.ToString(), string.Join(' ', by), string.Join(' ', to), told.Topic);
                var agreement = new RecordAgreement(
                    id, told.Type, by, to, told.Topic, told.Condition, told.Due, told.Speaker, told.Quote, told.Start, told.End, report.Id, engagement?.Id, told.Rule)
                {
                    Person = people.Speaker(report, told.Speaker, by.Length == 1 ? by[0] : null)?.Id,
                    Objects = told.Objects,
                };
                list.Add(new ToldAgreement(agreement, report, engagement, told.ConditionObjects));
            }
        }

        return list.ToImmutable();
    }
}
