using System.Globalization;
using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Core.Patterns;

/// <summary>
/// Compiles the pattern language of the mention layer. Atoms: <c>'words'</c> (alternatives by <c>|</c>), <c>&lt;class key=value !key&gt;</c>,
/// <c>num(1..31)</c>, <c>[cap]</c>, <c>@definition</c>, <c>( … | … )</c>; before an atom <c>name=</c> binds and <c>~</c> asks for no white space;
/// behind it <c>? * + {m,n}</c>.
/// </summary>
public sealed class PatternCompiler
{
    private readonly Vocabulary vocabulary;
    private readonly SymbolTable symbols;
    private readonly IReadOnlyDictionary<string, string> definitions;
    private readonly List<Instruction> code = [];
    private readonly string source;
    private readonly int depth;
    private int at;

    private PatternCompiler(string source, Vocabulary vocabulary, SymbolTable symbols, IReadOnlyDictionary<string, string> definitions, int depth)
    {
        this.source = source;
        this.vocabulary = vocabulary;
        this.symbols = symbols;
        this.definitions = definitions;
        this.depth = depth;
    }

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="FormatException">The pattern is malformed; the message says where.</exception>
    public static PatternProgram Compile(string source, Vocabulary vocabulary, SymbolTable symbols, IReadOnlyDictionary<string, string> definitions)
    {
        var code = new PatternCompiler(source, vocabulary, symbols, definitions, 0).CompileAll();
        code.Add(new Instruction(OpCode.Accept, 0, 0));
        return new PatternProgram([.. code], source);
    }

    private List<Instruction> CompileAll()
    {
        Alternatives();
        Skip();
        return at == source.Length ? code : throw Wrong("unexpected character");
    }

    private void Alternatives()
    {
        var starts = code.Count;
        var exits = new List<int>();
        Sequence();
        Skip();
        while (at < source.Length && source[at] == '|')
        {
            at++;
            code.Insert(starts, default);
            Shift(starts, code.Count, 1, starts);
            exits.Add(code.Count);
            code.Add(default);
            code[starts] = new Instruction(OpCode.Split, starts + 1, code.Count);
            starts = code.Count;
            Sequence();
            Skip();
        }

        foreach (var exit in exits)
        {
            code[exit] = new Instruction(OpCode.Jump, code.Count, 0);
        }
    }

    /// <summary>Moves the targets of jumps in [from, to) that point behind <paramref name="pivot"/> by <paramref name="by"/>.</summary>
    private void Shift(int from, int to, int by, int pivot)
    {
        for (var i = from; i < to; i++)
        {
            var step = code[i];
            if (step.Op is OpCode.Split)
            {
                code[i] = step with { A = step.A >= pivot ? step.A + by : step.A, B = step.B >= pivot ? step.B + by : step.B };
            }
            else if (step.Op is OpCode.Jump)
            {
                code[i] = step with { A = step.A >= pivot ? step.A + by : step.A };
            }
        }
    }

    private void Sequence()
    {
        Skip();
        while (at < source.Length && source[at] is not ('|' or ')'))
        {
            Quantified();
            Skip();
        }
    }

    private void Quantified()
    {
        var from = code.Count;
        Atom();
        if (at >= source.Length)
        {
            return;
        }

        switch (source[at])
        {
            case '?':
                at++;
                Repeat(from, 0, 1);
                break;
            case '*':
                at++;
                Repeat(from, 0, -1);
                break;
            case '+':
                at++;
                Repeat(from, 1, -1);
                break;
            case '{':
                var (low, high) = Bounds(at + 1, '}', ",", "{low,high}");
                Repeat(from, low, high);
                break;
        }
    }

    private static bool Int(string text, out int value) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>Repeats the code from <paramref name="from"/> on; <paramref name="high"/> -1 is without limit.</summary>
    private void Repeat(int from, int low, int high)
    {
        var body = code.GetRange(from, code.Count - from);
        code.RemoveRange(from, code.Count - from);
        for (var i = 0; i < low; i++)
        {
            Append(body, from);
        }

        if (high < 0)
        {
            var loop = code.Count;
            code.Add(default);
            Append(body, from);
            code.Add(new Instruction(OpCode.Jump, loop, 0));
            code[loop] = new Instruction(OpCode.Split, loop + 1, code.Count);
            return;
        }

        var exits = new List<int>();
        for (var i = low; i < high; i++)
        {
            exits.Add(code.Count);
            code.Add(default);
            Append(body, from);
        }

        foreach (var exit in exits)
        {
            code[exit] = new Instruction(OpCode.Split, exit + 1, code.Count);
        }
    }

    private void Append(List<Instruction> body, int from)
    {
        var by = code.Count - from;
        foreach (var step in body)
        {
            code.Add(step.Op switch
            {
                OpCode.Split => step with { A = step.A + by, B = step.B + by },
                OpCode.Jump => step with { A = step.A + by },
                _ => step,
            });
        }
    }

    private void Atom()
    {
        Skip();
        if (source[at] == '~')
        {
            at++;
            code.Add(new Instruction(OpCode.Glued, 0, 0));
        }

        var name = BindingName();
        switch (source[at])
        {
            case '\'':
                Named(name, Literal);
                break;
            case '<':
                ClassAtom(name);
                break;
            case '(':
                at++;
                Named(name, Alternatives);
                Expect(')');
                break;
            case '[':
                Named(name, ShapeAtom);
                break;
            case '@':
                Named(name, Definition);
                break;
            default:
                if (!source.AsSpan(at).StartsWith("num(", StringComparison.Ordinal))
                {
                    throw Wrong("atom expected");
                }

                Named(name, NumberAtom);
                break;
        }
    }

    private string? BindingName()
    {
        var i = at;
        while (i < source.Length && (char.IsLetterOrDigit(source[i]) || source[i] is '-' or '_'))
        {
            i++;
        }

        if (i == at || i >= source.Length || source[i] != '=')
        {
            return null;
        }

        var name = string.Intern(source[at..i]);
        at = i + 1;
        return name;
    }

    private void Named(string? name, Action body)
    {
        if (name is not null)
        {
            code.Add(new Instruction(OpCode.Open, 0, 0, Name: name));
        }

        body();
        if (name is not null)
        {
            code.Add(new Instruction(OpCode.Close, 0, 0, Name: name));
        }
    }

    private void Literal()
    {
        var close = source.IndexOf('\'', at + 1);
        while (close > 0 && source[close - 1] == '\\')
        {
            close = source.IndexOf('\'', close + 1);
        }

        if (close < 0)
        {
            throw Wrong("closing quote expected");
        }

        var alternatives = source[(at + 1)..close].Replace("\\'", "'", StringComparison.Ordinal).Split('|');
        at = close + 1;
        var exits = new List<int>();
        for (var i = 0; i < alternatives.Length; i++)
        {
            var split = -1;
            if (i + 1 < alternatives.Length)
            {
                split = code.Count;
                code.Add(default);
            }

            foreach (var word in WordSplitter.Split(alternatives[i]))
            {
                code.Add(new Instruction(OpCode.Word, vocabulary.Add(word), 0, Name: word));
            }

            if (split >= 0)
            {
                exits.Add(code.Count);
                code.Add(default);
                code[split] = new Instruction(OpCode.Split, split + 1, code.Count);
            }
        }

        foreach (var exit in exits)
        {
            code[exit] = new Instruction(OpCode.Jump, code.Count, 0);
        }
    }

    private void ClassAtom(string? name)
    {
        var close = source.IndexOf('>', at);
        if (close < 0)
        {
            throw Wrong("> expected");
        }

        var parts = source[(at + 1)..close].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        at = close + 1;
        var tests = parts.Skip(1).Select(Test).ToArray();
        code.Add(new Instruction(OpCode.Class, symbols.Add(parts[0]), 0, tests.Length == 0 ? null : tests, name));
    }

    private static FeatureTest Test(string text)
    {
        var negated = text[0] == '!';
        text = negated ? text[1..] : text;
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0
            ? new FeatureTest(string.Intern(text), null, negated)
            : new FeatureTest(string.Intern(text[..equals]), text[(equals + 1)..].Replace('_', ' '), negated);
    }

    private void ShapeAtom()
    {
        var close = source.IndexOf(']', at);
        var shape = close < 0 ? "" : source[(at + 1)..close];
        at = close + 1;
        code.Add(new Instruction(OpCode.Shape, (int)(shape switch
        {
            "any" => TokenShape.Any,
            "word" => TokenShape.Word,
            "cap" => TokenShape.Capital,
            "newcap" => TokenShape.UnknownCapital,
            "caps" => TokenShape.AllCapitals,
            "lower" => TokenShape.Lower,
            "sign" => TokenShape.Sign,
            _ => throw Wrong($"unknown shape [{shape}]"),
        }), 0));
    }

    /// <summary>Two numbers from a place on, with what parts them, up to what closes them; goes on behind that.</summary>
    private (int Low, int High) Bounds(int from, char closing, string between, string expected)
    {
        var close = source.IndexOf(closing, at);
        var bounds = close < 0 ? [] : source[from..close].Split(between);
        if (bounds.Length != 2 || !Int(bounds[0], out var low) || !Int(bounds[1], out var high))
        {
            throw Wrong($"{expected} expected");
        }

        at = close + 1;
        return (low, high);
    }

    private void NumberAtom()
    {
        var (low, high) = Bounds(at + 4, ')', "..", "num(low..high)");
        code.Add(new Instruction(OpCode.Number, low, high));
    }

    private void Definition()
    {
        var start = ++at;
        while (at < source.Length && (char.IsLetterOrDigit(source[at]) || source[at] == '-'))
        {
            at++;
        }

        var name = source[start..at];
        if (depth > 8 || !definitions.TryGetValue(name, out var text))
        {
            throw Wrong(depth > 8 ? $"definitions nest too deep at @{name}" : $"undefined @{name}");
        }

        var inner = new PatternCompiler(text, vocabulary, symbols, definitions, depth + 1).CompileAll();
        Append(inner, 0);
    }

    private void Expect(char c)
    {
        Skip();
        if (at >= source.Length || source[at] != c)
        {
            throw Wrong($"{c} expected");
        }

        at++;
    }

    private void Skip()
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
        {
            at++;
        }
    }

    private FormatException Wrong(string what) => new($"{what} at character {at} of the pattern: {source}");
}
