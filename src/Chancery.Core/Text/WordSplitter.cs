namespace Chancery.Core.Text;

/// <summary>Cuts the forms of word lists and patterns exactly as <see cref="Tokenizer"/> cuts text.</summary>
public static class WordSplitter
{
    private static readonly Words.Vocabulary Nothing = new([]);

    /// <summary>The words and signs of a form; signs in their plain shape.</summary>
    public static IEnumerable<string> Split(string form)
    {
        foreach (var token in Tokenizer.Tokenize(form, Nothing))
        {
            yield return Tokenizer.Plain(form.AsSpan(token.Start, token.End - token.Start));
        }
    }
}
