using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.People;

/// <summary>A person of the record: the spellings that are one, and every mention.</summary>
internal sealed class PersonDraft(string id, ImmutableArray<string> aliases, List<PersonForm> forms)
{
    public string Id { get; } = id;

    public ImmutableArray<string> Aliases { get; } = aliases;

    /// <summary>One a field, the last that was made.</summary>
    public ImmutableArray<FieldRuling> Rulings { get; set; } = [];

    /// <summary>Why its spellings are one.</summary>
    public ImmutableArray<PersonLink> Links { get; set; } = [];

    /// <summary>Confirmations and annotations, oldest first.</summary>
    public ImmutableArray<Decision> Remarks { get; set; } = [];

    public List<PersonForm> Forms { get; } = forms;

    public string? Party { get; } = forms[0].Party;

    public List<PersonMention> Mentions { get; } = [.. forms.SelectMany(f => f.Mentions)];
}
