using System.Collections.Immutable;
using Chancery.Core.Clauses;
using Chancery.Core.Events;
using Chancery.Core.Mentions;
using Chancery.Core.Packs;
using Chancery.Core.Patterns;
using Chancery.Core.Reading;
using Chancery.Core.Reports;

namespace Chancery.Core.Explaining;

/// <summary>Shows why a report was read as it was.</summary>
public static class ReadingExplainer
{
    /// <summary>All layers of all sentences.</summary>
    public static ImmutableArray<SentenceTrace> Explain(Report report, LanguagePack pack)
    {
        var context = ReportReader.Prepare(report, pack);
        var layers = ReportReader.InterpretLayers(context);
        var traces = ImmutableArray.CreateBuilder<SentenceTrace>();
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            var span = context.Chart.SpanOf(sentence.Start, sentence.End);
            var items = Items(context.Chart, sentence.Start, sentence.End);
            traces.Add(new SentenceTrace(
                report.Text[span.Start..span.End],
                span.Start,
                span.End,
                sentence.Kind.ToString(),
                [.. items.Where(i => i.Lexeme is not null).Select(i => $"{context.Chart.Clean(i.Start, i.End)}: {pack.Symbols.Name(i.Class)} {i.Features}".Trim())],
                [.. items.Where(i => i.Lexeme is null).Select(i => $"{context.Chart.Clean(i.Start, i.End)}: {pack.Symbols.Name(i.Class)} {i.Features} ← {i.Rule?.Name ?? "shape"}")],
                [.. context.Nodes[s].Select(n => $"{n.Kind}[{context.Chart.Clean(n.Start, n.End)}]")],
                [.. context.Clauses[s].Select(c => Show(c, context))],
                [.. layers.Drafts.Where(d => d.Sentence == s).Select(d => Show(d, layers.Assembler, context))],
                [.. layers.Speech.Agreements.Where(a => a.Start >= span.Start && a.End <= span.End).Select(a => $"{a.Type} by {string.Join(',', a.By)} on {a.Topic}: {a.Quote} ← {a.Rule}"),
                    .. layers.Speech.Stances.Where(a => a.Start >= span.Start && a.End <= span.End).Select(a => $"{a.By} {a.Stance} {a.Issue}: {a.Quote} ← {a.Rule}")]));
        }

        return traces.ToImmutable();
    }

    /// <summary>For every sentence, how far a rule given by name got and what stopped it.</summary>
    public static ImmutableArray<RuleAttempt> Attempt(Report report, LanguagePack pack, string rule)
    {
        var wanted = pack.Rules.FirstOrDefault(r => r.Name == rule) ?? throw new ArgumentException($"no rule named {rule} in the pack {pack.Language}", nameof(rule));
        var context = ReportReader.Prepare(report, pack);
        var matcher = new PatternMatcher(context.Chart);
        var attempts = ImmutableArray.CreateBuilder<RuleAttempt>();
        foreach (var sentence in context.Sentences)
        {
            RuleAttempt? best = null;
            var reach = -1;
            for (var t = sentence.Start; t < sentence.End; t++)
            {
                var end = matcher.Match(wanted.Pattern, t, sentence.End);
                var furthest = end >= 0 ? end : matcher.Furthest;
                if (furthest - t > reach)
                {
                    reach = furthest - t;
                    best = new RuleAttempt(
                        rule,
                        end >= 0,
                        context.Chart.Clean(t, furthest),
                        end >= 0 || furthest >= sentence.End ? null : context.Chart.Clean(furthest, furthest + 1),
                        end >= 0 ? null : Describe(wanted.Pattern.Code[matcher.StoppedAt], pack));
                }
            }

            if (best is not null)
            {
                attempts.Add(best);
            }
        }

        return attempts.ToImmutable();
    }

    private static string Describe(Instruction step, LanguagePack pack) => step.Op switch
    {
        OpCode.Class => $"<{pack.Symbols.Name(step.A)}>",
        OpCode.Number => $"num({step.A}..{step.B})",
        OpCode.Shape => $"[{(TokenShape)step.A}]",
        OpCode.Word => "a given word",
        OpCode.Glued => "no white space",
        _ => step.Op.ToString(),
    };

    private static List<Item> Items(Chart chart, int start, int end)
    {
        var items = new List<Item>();
        for (var t = start; t < end; t++)
        {
            for (var item = chart.At(t); item is not null; item = Chart.After(item))
            {
                items.Add(item);
            }
        }

        return items;
    }

    private static string Show(Clause clause, ReportContext context)
    {
        string Words(IEnumerable<Node> nodes) => string.Join(" + ", nodes.Select(n => context.Chart.Clean(n.Start, n.End)));
        var flags = string.Concat(
            clause.Passive ? " passive" : "", clause.Negated ? " negated" : "", clause.Future ? " future" : "", clause.Ready ? " ready" : "",
            clause.Subordinate ? " subordinate" : "", clause.NonFinite ? " nonfinite" : "", clause.SubjectInherited ? " inherited" : "");
        return $"{clause["lemma"]}({context.Chart.Clean(clause.Verb.Start, clause.Verb.End)}){flags}; subject: {Words(clause.Subject)}; "
            + string.Join("; ", clause.Complements.Select(c => $"{c.Function}: {Words(c.Nodes)}"));
    }

    private static string Show(EventDraft draft, EventAssembler assembler, ReportContext context)
    {
        var home = assembler.HomeOf(draft);
        var people = string.Join(", ", draft.People.Select(p => $"{p.Person}/{p.Person.Party}/{p.Role}"));
        var fate = home is null ? "dropped" : ReferenceEquals(home, draft) ? $"stands as {draft.Status}" : $"joined sentence {home.Sentence}";
        return $"{draft.Kind} ← {draft.Rule} at '{context.Chart.Clean(draft.Anchor.Start, draft.Anchor.End)}'; parties {string.Join(',', draft.Parties)}; people {people}; date {draft.Date?.Value}; place {draft.Place}; edition {draft.Edition}"
            + $"{(draft.Finite ? "; finite" : "")}{(draft.Background ? "; background" : "")}{(draft.Earlier ? "; earlier" : "")}{(draft.Future ? "; future" : "")}{(draft.Negated ? "; negated" : "")} → {fate}";
    }
}
