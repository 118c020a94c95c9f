namespace Chancery.Core.Resolution.Notes;

/// <summary>What holds of the record as a whole.</summary>
/// <param name="Latest">The last day of publication on file.</param>
internal sealed record StateNote(DateOnly? Latest)
{
    public const string Id = "state";
}
