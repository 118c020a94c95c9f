using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Resolution.People;

/// <summary>A person of the record: the spellings that are one, and every mention.</summary>
internal sealed class PersonDraft
{
    public PersonDraft(string id, ImmutableArray<string> aliases, List<PersonForm> forms)
    {
        Id = id;
        Aliases = aliases;
        Forms = forms;
        Party = forms[0].Party;
        Mentions = [.. forms.SelectMany(f => f.Mentions)];
    }

    /// <summary>Somebody as the record has him, spellings and mentions left out.</summary>
    public PersonDraft(string id, string? party)
    {
        Id = id;
        Party = party;
    }

    public string Id { get; }

    public ImmutableArray<string> Aliases { get; } = [];

    /// <summary>One a field, the last that was made.</summary>
    public ImmutableArray<FieldRuling> Rulings { get; set; } = [];

    /// <summary>Why its spellings are one.</summary>
    public ImmutableArray<PersonLink> Links { get; set; } = [];

    /// <summary>Confirmations and annotations, oldest first.</summary>
    public ImmutableArray<Decision> Remarks { get; set; } = [];

    public List<PersonForm> Forms { get; } = [];

    public string? Party { get; }

    public List<PersonMention> Mentions { get; } = [];
}
