using System.Collections.Immutable;
using Chancery.Core.Records;
using Chancery.Core.Resolution.People;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>Finds the spellings that a decision on a person is about: by the names that reports give, else by id.</summary>
internal sealed class FormFinder(IReadOnlyCollection<PersonForm> forms)
{
    private readonly ILookup<string, PersonForm> _bySpelling = forms
        .SelectMany(f => f.Mentions.Select(m => m.Name.Text).Distinct(StringComparer.Ordinal).Select(t => (Text: t, Form: f)))
        .ToLookup(f => f.Text, f => f.Form, StringComparer.Ordinal);

    /// <summary>In the order of forms; empty where nobody on file is called so.</summary>
    public ImmutableArray<PersonForm> Find(string? id, ImmutableArray<DecisionAnchor> at)
    {
        var found = at.SelectMany(At).Distinct().OrderBy(f => f.Ordinal).ToImmutableArray();
        return !found.IsEmpty || id is null ? found : [.. forms.Where(f => f.Answers(id))];
    }

    /// <summary>Whoever is called so for that party; whoever alone is called so where packs have changed the party.</summary>
    private List<PersonForm> At(DecisionAnchor anchor)
    {
        var named = _bySpelling[anchor.Words].Where(f => anchor.Report is null || f.Mentions.Exists(m => string.Equals(m.Report.Id, anchor.Report, StringComparison.Ordinal))).ToList();
        var own = named.Where(f => string.Equals(f.Party, anchor.Party, StringComparison.Ordinal)).ToList();
        return own.Count > 0 || named.Count > 1 ? own : named;
    }
}
