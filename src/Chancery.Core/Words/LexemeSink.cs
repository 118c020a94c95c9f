namespace Chancery.Core.Words;

/// <summary>Receives a lexeme found at the tokens [start, end).</summary>
public delegate void LexemeSink(Lexeme lexeme, int start, int end);
