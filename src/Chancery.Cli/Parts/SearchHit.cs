namespace Chancery.Cli.Parts;

/// <summary>A report that holds the words looked for.</summary>
/// <param name="Passage">The words around the best place.</param>
/// <param name="Claims">What was read from passages with the words.</param>
public sealed record SearchHit(string Report, string Source, string Passage, IReadOnlyList<SearchClaim> Claims);
