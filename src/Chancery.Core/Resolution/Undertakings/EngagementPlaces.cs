using Chancery.Core.Resolution.Engagements;
using Chancery.Core.Resolution.Shelves;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Finds the engagement of the record behind the place that an engagement has in a reading.</summary>
internal sealed class EngagementPlaces
{
    private readonly Dictionary<(ShelvedReport Report, int Index), EngagementDraft> _drafts = [];

    public EngagementPlaces()
    {
    }

    public EngagementPlaces(IEnumerable<EngagementDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            foreach (var claim in draft.Claims)
            {
                Add(claim.Report, claim.Index, draft);
            }
        }
    }

    public void Add(ShelvedReport report, int index, EngagementDraft draft) => _drafts[(report, index)] = draft;

    /// <summary>Null where the report names no engagement, or one that was ruled spurious.</summary>
    public EngagementDraft? Find(ShelvedReport report, int? index) => index is int i ? _drafts.GetValueOrDefault((report, i)) : null;
}
