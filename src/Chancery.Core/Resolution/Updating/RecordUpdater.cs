namespace Chancery.Core.Resolution.Updating;

/// <summary>Brings a record up to date with reports that came, went or are read otherwise, looking only at what has to do with them.</summary>
/// <remarks>
/// The outcome is the record that <see cref="RecordBuilder"/> makes of all reports, to the byte. Each stage finds what may change by
/// keys of what it goes by (the blocks of claims, the rounds of a mechanism, the spellings of one party's people, the parties of
/// undertakings), takes all of that and nothing else from the shelf, and concludes anew with the same code. What came to the same as before goes no further.
/// Decisions are followed where they speak of what is touched, and what they speak of is touched where they came or were withdrawn.
/// </remarks>
public static class RecordUpdater
{
    /// <param name="shelf">The reports as they are now, and the record as it was last saved.</param>
    /// <param name="changed">Ids of the reports that came, went, are read otherwise, or became or ceased to be copies.</param>
    /// <returns>Null where the record is to be made as a whole: the latest report on file went, or there are no notes to go on from.</returns>
    public static RecordChange? Update(IResolvedShelf shelf, IReadOnlyCollection<string> changed)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(changed);
        var bench = new Workbench(shelf, changed.ToHashSet(StringComparer.Ordinal));
        if (bench.State() is not { } state || changed.Any(r => bench.ReportNote(r)?.Published?.Start.ToDay() is { } day && day == state.Latest && bench.Report(r)?.Published?.Start.ToDay() != day))
        {
            return null;
        }

        var claims = ClaimUpdate.Of(bench, [.. changed.Distinct(StringComparer.Ordinal)]);
        var engagements = new EngagementUpdate(bench, claims);
        PeopleUpdate people;
        do
        {
            engagements.Conclude();
            people = PeopleUpdate.Of(bench, claims, engagements);
        }
        while (engagements.Add(people.Renamed));

        return new ChangeWriter(bench, claims, engagements, people, state).Write();
    }
}
