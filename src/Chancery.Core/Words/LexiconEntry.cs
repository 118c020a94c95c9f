namespace Chancery.Core.Words;

/// <summary>A lexeme where <see cref="Lexicon"/> finds it, with what most look-ups ask of it close by.</summary>
internal struct LexiconEntry
{
    /// <summary>The lexeme; null while it waits in an image.</summary>
    public Lexeme? Lexeme;

    public Features Features;

    public int Class;

    public Casing Casing;

    /// <summary>Whether a stop stands in the form.</summary>
    public bool HasStop;
}
