namespace Chancery.Core.Words;

/// <summary>Names of lexeme and mention classes, numbered as they come.</summary>
public sealed class SymbolTable
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    /// <summary>How many there are.</summary>
    public int Count => names.Count;

    /// <summary>The number of a name, given to it if it has none.</summary>
    public int Add(string name)
    {
        if (!ids.TryGetValue(name, out var id))
        {
            id = names.Count;
            names.Add(name);
            ids.Add(name, id);
        }

        return id;
    }

    /// <summary>The number of a name; -1 if it has none.</summary>
    public int Find(string name) => ids.GetValueOrDefault(name, -1);

    /// <summary>All names in order.</summary>
    internal IReadOnlyCollection<string> Names => names;

    /// <summary>The name of a number.</summary>
    public string Name(int id) => names[id];
}
