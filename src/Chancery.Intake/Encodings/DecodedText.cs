namespace Chancery.Intake.Encodings;

/// <summary>A document's text and how its bytes were read.</summary>
/// <param name="Encoding">Name for <see cref="SourceBytes"/>.</param>
/// <param name="Damaged">Bytes that are nothing in that encoding; each is U+FFFD in the text.</param>
internal sealed record DecodedText(string Text, string Encoding, int Damaged);
