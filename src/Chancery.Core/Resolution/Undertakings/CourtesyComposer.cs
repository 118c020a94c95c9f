using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Lists the courtesies of all reports.</summary>
internal static class CourtesyComposer
{
    public static ImmutableArray<RecordCourtesy> Compose(ImmutableArray<ShelvedReport> shelf, EngagementPlaces places)
    {
        var ids = new ContentIds("y");
        return
        [
            .. from report in shelf
               from told in report.Reading.Courtesies
               select new RecordCourtesy(
                   ids.Next(report.Id, told.Start, told.End, told.Type.ToString(), told.From, told.Through, told.To),
                   told.Type, told.From, told.Through, told.To, told.Accepted, told.Quote, told.Start, told.End, report.Id, told.Rule)
               {
                   FromParty = told.FromParty,
                   ToParty = told.ToParty,
                   What = told.What,
                   Date = told.Date,
                   AnsweredBy = told.AnsweredBy,
                   Engagement = places.Find(report, told.Engagement)?.Id,
               },
        ];
    }
}
