using System.Collections.Immutable;

namespace Chancery.Core.Resolution.Notes;

/// <summary>The documents of the record that go by one title.</summary>
/// <param name="Ids">Their ids.</param>
internal sealed record DocumentNote(ImmutableArray<string> Ids)
{
    /// <summary>Id of the note on a title.</summary>
    public static string Id(string title) => StableId.Of("title", title);
}
