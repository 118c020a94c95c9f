using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>Cuts the forms of word lists and patterns exactly as <see cref="Tokenizer"/> cuts text.</summary>
public static class WordSplitter
{
    private static readonly Vocabulary Nothing = new([]);

    /// <summary>The words and signs of a form; signs in their plain shape.</summary>
    public static IEnumerable<string> Split(string form)
    {
        foreach (var token in Tokenizer.Tokenize(form, Nothing))
        {
            yield return Tokenizer.Plain(form.AsSpan(token.Start, token.End - token.Start));
        }
    }

    /// <summary>The numbers of the words and signs of a form, which the vocabulary learns.</summary>
    public static int[] Learn(string form, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var tokens = Tokenizer.Tokenize(form, Nothing);
        var numbers = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            numbers[i] = vocabulary.Add(TokenWriter.Sign(form.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start)));
        }

        return numbers;
    }
}
