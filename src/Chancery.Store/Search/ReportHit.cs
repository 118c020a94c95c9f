namespace Chancery.Store.Search;

/// <summary>A report whose text holds the words looked for.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Source">File name, or the id given in the input.</param>
/// <param name="Passage">Some twenty words around the best place, with <c>…</c> where it was cut.</param>
public sealed record ReportHit(string Report, string Source, string Passage);
