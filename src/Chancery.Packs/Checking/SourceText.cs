namespace Chancery.Packs.Checking;

/// <summary>A text of a rule file under its key, with file and line.</summary>
internal sealed record SourceText(string Key, string Text, string Origin);
