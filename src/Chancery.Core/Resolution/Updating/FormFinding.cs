using Chancery.Core.Resolution.Names;
using Chancery.Core.Resolution.Notes;
using Chancery.Core.Resolution.People;

namespace Chancery.Core.Resolution.Updating;

/// <summary>Finds the spellings that may be of one person with those that are named where something changed, and all their mentions.</summary>
internal sealed class FormFinding(Workbench bench, PeopleUpdate update)
{
    private readonly ILookup<(string? Party, string Key), PersonMention> _fresh = update.Fresh.ToLookup(m => (m.Party, m.Name.MarkedKey));
    private readonly Dictionary<(string? Party, string Key), HashSet<string>> _wordings = [];
    private readonly Dictionary<(string? Party, string Key), HashSet<string>> _persons = [];
    private readonly Dictionary<(string? Party, string Key), HashSet<(string? Party, string Key)>> _near = [];
    private readonly HashSet<(string? Party, string Key)> _found = [];
    private readonly HashSet<string?> _parties = [];
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);

    /// <summary>All mentions of the spellings found.</summary>
    public List<PersonMention> Mentions { get; } = [];

    /// <summary>Ids of the people on file who have one of the spellings.</summary>
    public HashSet<string> People { get; } = new(StringComparer.Ordinal);

    public FormFinding Find(IReadOnlyCollection<(string? Party, string Key)> seeds)
    {
        var open = new Queue<(string? Party, string Key)>(seeds.Concat(Ruled()));
        while (open.TryDequeue(out var form))
        {
            if (!_found.Add(form))
            {
                continue;
            }

            if (_parties.Add(form.Party))
            {
                Take(form.Party);
            }

            foreach (var spelling in (_persons.GetValueOrDefault(form) ?? []).Where(People.Add).SelectMany(p => bench.PersonNote(p)!.Spellings))
            {
                open.Enqueue((spelling.Party, spelling.Key));
            }

            foreach (var other in (_near.GetValueOrDefault(form) ?? []).Concat(TakeMentions(form)).Concat(Ruled(form)))
            {
                open.Enqueue(other);
            }
        }

        return this;
    }

    /// <summary>The spellings of which the decisions speak that speak of this one.</summary>
    private List<(string? Party, string Key)> Ruled((string? Party, string Key) form)
    {
        if (!bench.Decisions.Watches(DecisionStage.People))
        {
            return [];
        }

        foreach (var name in Wordings(form).SelectMany(w => new[] { w, PersonForm.IdOf(form.Party, PersonName.Of(w)!), PersonForm.SkeletonIdOf(form.Party, PersonName.Of(w)!) }))
        {
            bench.Decisions.Stir(DecisionStage.People, name);
        }

        foreach (var person in _persons.GetValueOrDefault(form) ?? [])
        {
            bench.Decisions.Stir(DecisionStage.People, person);
        }

        return Ruled();
    }

    /// <summary>The spellings on file of which the decisions speak that are followed anew.</summary>
    private List<(string? Party, string Key)> Ruled() =>
    [
        .. bench.Decisions.StirredAt(DecisionStage.People)
            .Where(d => _followed.Add(d.Id))
            .SelectMany(DecisionWatch.Words)
            .SelectMany(w => bench.Find(Noting.Called(w)))
            .SelectMany(p => bench.PersonNote(p)!.Spellings.Select(s => (s.Party, s.Key)))
            .Distinct(),
    ];

    /// <summary>The spellings of a party's people, on file and in the reports that changed, and which are alike.</summary>
    private void Take(string? party)
    {
        foreach (var id in bench.Find(Noting.People(party)))
        {
            foreach (var spelling in bench.PersonNote(id)!.Spellings.Where(s => s.Party == party))
            {
                (_persons.TryGetValue((party, spelling.Key), out var people) ? people : _persons[(party, spelling.Key)] = new(StringComparer.Ordinal)).Add(id);
                Wordings((party, spelling.Key)).UnionWith(spelling.Wordings);
            }
        }

        foreach (var form in _fresh.Where(f => f.Key.Party == party))
        {
            Wordings(form.Key).UnionWith(form.Select(m => m.Name.Text));
        }

        var forms = _wordings.Where(w => w.Key.Party == party).SelectMany(w => w.Value.Select(text => (Form: w.Key, Name: PersonName.Of(text)!))).ToList();
        foreach (var (a, b) in PersonBlocks.Pairs([.. forms.Select(f => (party, f.Name))]))
        {
            if (NameLikeness.Compare(forms[a].Name, forms[b].Name) != NameRelation.None)
            {
                Join(forms[a].Form, forms[b].Form);
            }
        }

        // Those whose names have one set of bones share an id, and who is told first has it.
        foreach (var alike in forms.GroupBy(f => f.Name.Skeleton, StringComparer.Ordinal))
        {
            var first = alike.First().Form;
            foreach (var other in alike.Skip(1))
            {
                Join(first, other.Form);
            }
        }
    }

    /// <summary>Takes the mentions of a spelling; the spellings that two languages may have for who is meant.</summary>
    private IEnumerable<(string? Party, string Key)> TakeMentions((string? Party, string Key) form)
    {
        var mentions = bench.Find(Noting.Form(form.Party, form.Key))
            .Where(r => !update.IsFresh(r))
            .Select(r => bench.Report(r)!)
            .SelectMany(update.MentionsOf)
            .Where(m => m.Party == form.Party && m.Name.MarkedKey == form.Key)
            .Concat(_fresh[form])
            .ToList();
        Mentions.AddRange(mentions);
        return mentions.Where(m => m.TakesPart && m.Office is not null)
            .SelectMany(m => update.Beside(m).Where(o => Transcriptions.MayBeOne(m, o)))
            .Select(o => (o.Party, o.Name.MarkedKey))
            .Distinct();
    }

    private HashSet<string> Wordings((string? Party, string Key) form) => _wordings.TryGetValue(form, out var texts) ? texts : _wordings[form] = new(StringComparer.Ordinal);

    private void Join((string? Party, string Key) a, (string? Party, string Key) b)
    {
        if (a != b)
        {
            (_near.TryGetValue(a, out var ofA) ? ofA : _near[a] = []).Add(b);
            (_near.TryGetValue(b, out var ofB) ? ofB : _near[b] = []).Add(a);
        }
    }
}
