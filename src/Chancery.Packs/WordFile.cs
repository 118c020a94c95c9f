using Chancery.Core.Text;
using Chancery.Core.Words;

namespace Chancery.Packs;

/// <summary>
/// A word list: columns form, class, features, source. A list of inflected words has columns <c>form@present</c>, <c>form@past</c> … instead
/// of form; each gives a lexeme with the feature <c>form</c>.
/// </summary>
internal static class WordFile
{
    public static void Read(string file, string origin, Vocabulary vocabulary, SymbolTable symbols, Lexicon lexicon)
    {
        var header = TsvLines.Header(file).Split('\t');
        var classColumn = Array.IndexOf(header, "class");
        var featureColumn = Array.IndexOf(header, "features");
        if (classColumn < 1 || featureColumn < 0)
        {
            throw new PackException("PACK003", $"{origin}: the header must name the columns form, class, features, source");
        }

        foreach (var (line, number) in TsvLines.Of(file))
        {
            var cells = line.Split('\t');
            if (cells.Length <= featureColumn)
            {
                throw new PackException("PACK004", $"{origin}({number}): {header.Length} columns expected, {cells.Length} found");
            }

            var place = $"{origin}({number})";
            var features = Features.Parse(cells[featureColumn]);
            var symbol = symbols.Add(cells[classColumn].Trim());
            for (var column = 0; column < classColumn; column++)
            {
                var form = header[column].StartsWith("form@", StringComparison.Ordinal) ? header[column][5..] : null;
                var all = form is null ? features : features.With("form", form);
                foreach (var alternative in cells[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(Letters.Compose(alternative), symbol, all, place, vocabulary, lexicon);
                }
            }
        }
    }

    private static void Add(string form, int symbol, Features features, string origin, Vocabulary vocabulary, Lexicon lexicon)
    {
        var words = WordSplitter.Learn(form, vocabulary);
        if (words.Length == 0)
        {
            throw new PackException("PACK005", $"{origin}: empty form");
        }

        var casing = features["case"] switch
        {
            "exact" => Casing.Exact,
            "any" => Casing.Any,
            _ => char.IsUpper(form[0]) ? Casing.Capital : Casing.Any,
        };
        lexicon.Add(words, new Lexeme(form, symbol, features, casing, origin));
    }
}
