namespace Chancery.Cli.Terminal;

/// <summary>Emphasis on a terminal; nothing where there is no colour.</summary>
internal sealed class Ink(bool color)
{
    public string Bold(string text) => Wrap("1", text);

    public string Faint(string text) => Wrap("2", text);

    public string Good(string text) => Wrap("32", text);

    public string Bad(string text) => Wrap("33", text);

    private string Wrap(string code, string text) => color ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
