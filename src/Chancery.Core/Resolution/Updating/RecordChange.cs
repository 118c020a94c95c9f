using Chancery.Core.Records;
using Chancery.Core.Resolution.Notes;

namespace Chancery.Core.Resolution.Updating;

/// <summary>What becomes of a record when reports come or go.</summary>
/// <param name="Replaced">Part and owner of what is replaced by <paramref name="Items"/>; what none of these replaces goes.</param>
/// <param name="Items">Things of the record as they are now.</param>
/// <param name="Notes">Notes as they are now.</param>
/// <param name="GoneNotes">Ids of notes that go; none of <paramref name="Notes"/>.</param>
public sealed record RecordChange(
    IReadOnlyCollection<(string Part, string Owner)> Replaced,
    IReadOnlyCollection<RecordItem> Items,
    IReadOnlyCollection<Note> Notes,
    IReadOnlyCollection<string> GoneNotes);
