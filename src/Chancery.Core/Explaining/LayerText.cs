using System.Globalization;
using System.Text.Json;
using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Mentions;
using Chancery.Core.Reading;
using Chancery.Core.Reports;

namespace Chancery.Core.Explaining;

/// <summary>Puts what the layers hold into words.</summary>
internal sealed class LayerText(ReportContext context, ReadingLayers layers)
{
    public TraceItem Of(Item item, string source) => Of(item.Start, item.End, context.Pack.Symbols.Name(item.Class), item.Features.ToString(), source);

    public TraceItem Of(Node node) => Of(node.Start, node.End, Kebab(node.Kind), "", null);

    public string Of(Clause clause)
    {
        string?[] marks =
        [
            clause.Passive ? "passive" : null, clause.Negated ? "negated" : null, clause.Future ? "future" : null, clause.Ready ? "ready" : null,
            clause.Ought ? "ought" : null, clause.Subordinate ? "subordinate" : null, clause.NonFinite ? "without finite verb" : null,
            clause.SubjectInherited ? "subject carried over" : null, clause.Governor is { } governor ? $"said in '{Words(governor.Verb)}'" : null,
        ];
        var frame = clause["frame"] is { } name ? $" frame={name}" : clause["act"] is { } act ? $" act={act}" : "";
        return Join(
            $"{Words(clause.Verb)} ({clause["lemma"]}{frame})",
            Tagged("subject", Words(clause.Subject)),
            string.Join("; ", clause.Complements.Select(c => $"{c.Function}: {Words(c.Nodes)}")),
            string.Join(", ", marks.OfType<string>()));
    }

    public string Of(EventDraft draft)
    {
        var home = layers.Assembler.HomeOf(draft);
        var fate = home is null ? "dropped"
            : ReferenceEquals(home, draft) ? $"stands as {Kebab(draft.Status)}"
            : string.Create(CultureInfo.InvariantCulture, $"is the one of sentence {home.Sentence + 1}");
        string?[] marks =
        [
            draft.Finite ? "finite" : null, draft.Background ? "background" : null, draft.Earlier ? "earlier" : null, draft.Future ? "future" : null,
            draft.Negated ? "negated" : null, draft.Definite ? "definite" : null, draft.OnSidelines ? "on the sidelines" : null, draft.Plural ? "one of several" : null,
        ];
        return Join(
            $"{Kebab(draft.Kind)} at '{Words(draft.Anchor)}' ← {draft.Rule}",
            Tagged("parties", string.Join(" ", draft.Parties)),
            Tagged("people", string.Join(", ", draft.People.Select(p => $"{p.Person} ({string.Join(", ", new[] { p.Person.Party, p.Role }.OfType<string>())})"))),
            Tagged("date", draft.Date?.Value.ToString()),
            Tagged("place", draft.Place),
            Tagged("mechanism", draft.Mechanism),
            Tagged("edition", draft.Edition?.ToString(CultureInfo.InvariantCulture)),
            string.Join(", ", marks.OfType<string>()))
            + $" → {fate}";
    }

    /// <summary>Undertakings, positions, courtesies and documents read inside a span.</summary>
    public IEnumerable<string> Acts(Span span)
    {
        bool Inside(int start, int end) => start >= span.Start && end <= span.End;
        var speech = layers.Speech;
        return speech.Agreements.Where(a => Inside(a.Start, a.End)).Select(a => Join($"{Kebab(a.Type)} on {a.Topic} ← {a.Rule}", Tagged("by", string.Join(" ", a.By)), Tagged("to", string.Join(" ", a.To)), Tagged("condition", a.Condition), Tagged("words", a.Quote)))
            .Concat(speech.Stances.Where(a => Inside(a.Start, a.End)).Select(a => Join($"{a.By} {Kebab(a.Stance)} {a.Issue} ← {a.Rule}", Tagged("speaker", a.Speaker), Tagged("words", a.Quote))))
            .Concat(speech.Courtesies.Where(a => Inside(a.Start, a.End)).Select(a => Join($"{Kebab(a.Type)} ← {a.Rule}", Tagged("from", a.From), Tagged("through", a.Through), Tagged("to", a.To), Tagged("what", a.What), Tagged("date", a.Date?.ToString()), Tagged("words", a.Quote))))
            .Concat(speech.Instruments.Where(a => Inside(a.Start, a.End)).Select(a => Join($"{a.Name} {Kebab(a.Act)} ← {a.Rule}", Tagged("words", a.Quote))));
    }

    private TraceItem Of(int start, int end, string kind, string features, string? source)
    {
        var span = context.Chart.SpanOf(start, end);
        return new TraceItem(context.Chart.Clean(start, end), span.Start, span.End, kind, features, source);
    }

    private string Words(Node node) => context.Chart.Clean(node.Start, node.End);

    private string Words(IEnumerable<Node> nodes) => string.Join(" + ", nodes.Select(Words));

    private static string? Tagged(string tag, string? value) => string.IsNullOrEmpty(value) ? null : $"{tag}: {value}";

    private static string Join(params string?[] parts) => string.Join("; ", parts.Where(p => !string.IsNullOrEmpty(p)));

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
