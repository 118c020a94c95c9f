using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Finds the engagement of the record behind the place that an engagement has in a reading.</summary>
internal sealed class EngagementPlaces
{
    private readonly Dictionary<(int Report, int Index), EngagementDraft> _drafts = [];

    public EngagementPlaces(IEnumerable<EngagementDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            foreach (var claim in draft.Claims)
            {
                _drafts[(claim.Report.Place, claim.Index)] = draft;
            }
        }
    }

    /// <summary>Null where the report names no engagement, or one that was ruled spurious.</summary>
    public EngagementDraft? Find(ShelvedReport report, int? index) => index is int i ? _drafts.GetValueOrDefault((report.Place, i)) : null;
}
