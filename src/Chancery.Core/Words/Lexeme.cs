namespace Chancery.Core.Words;

/// <summary>One entry of a word list: a form of one or more words, its class and features.</summary>
/// <param name="Form">As the file writes it.</param>
/// <param name="Class">Id of the class in the pack's <see cref="SymbolTable"/>.</param>
/// <param name="Casing">Which letter case the text must have.</param>
/// <param name="Origin">File and line.</param>
public sealed record Lexeme(string Form, int Class, Features Features, Casing Casing, string Origin)
{
    /// <summary>Whether a stop stands in the form.</summary>
    public bool HasStop { get; } = Form.Contains('.', StringComparison.Ordinal);
}
