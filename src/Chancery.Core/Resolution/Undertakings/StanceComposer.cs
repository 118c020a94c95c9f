using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.People;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Lists the stances of all reports, each with its engagement.</summary>
internal static class StanceComposer
{
    public static ImmutableArray<RecordStance> Compose(ImmutableArray<ShelvedReport> shelf, EngagementPlaces places, PeopleIndex people)
    {
        var ids = new ContentIds("s");
        return
        [
            .. from report in shelf
               from told in report.Reading.Stances
               select new RecordStance(
                   ids.Next(report.Id, told.Start, told.End, told.By, told.Issue, told.Stance.ToString()),
                   told.By, told.Speaker, told.Issue, told.Stance, told.Quote, told.Start, told.End, report.Id,
                   places.Find(report, told.Engagement)?.Id, told.Rule)
               {
                   Person = people.Speaker(report, told.Speaker, told.By)?.Id,
               },
        ];
    }
}
