namespace Chancery.Core.Words;

/// <summary>The features of a lexeme or mention: a few key–value pairs in file order.</summary>
public sealed class Features
{
    /// <summary>No features.</summary>
    public static readonly Features None = new([]);

    private readonly KeyValuePair<string, string>[] pairs;

    /// <summary>Takes the pairs as they are; keys must be unique.</summary>
    public Features(KeyValuePair<string, string>[] pairs) => this.pairs = pairs;

    /// <summary>The pairs in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs => pairs;

    /// <summary>The value of a key; null if absent. Linear: features are few.</summary>
    public string? this[string key]
    {
        get
        {
            foreach (var pair in pairs)
            {
                if (string.Equals(pair.Key, key, StringComparison.Ordinal))
                {
                    return pair.Value;
                }
            }

            return null;
        }
    }

    /// <summary>These features with one more; an existing key is replaced.</summary>
    public Features With(string key, string value)
    {
        var index = Array.FindIndex(pairs, p => string.Equals(p.Key, key, StringComparison.Ordinal));
        if (index >= 0)
        {
            var copy = (KeyValuePair<string, string>[])pairs.Clone();
            copy[index] = new(key, value);
            return new Features(copy);
        }

        return new Features([.. pairs, new(key, value)]);
    }

    /// <summary>Reads <c>key=value; key=value</c>; a key alone has the value "yes".</summary>
    public static Features Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return None;
        }

        var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var pairs = new KeyValuePair<string, string>[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var equals = parts[i].IndexOf('=', StringComparison.Ordinal);
            pairs[i] = equals < 0 ? new(parts[i], "yes") : new(parts[i][..equals].TrimEnd(), parts[i][(equals + 1)..].TrimStart());
        }

        return pairs.Length == 0 ? None : new Features(pairs);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", pairs.Select(p => $"{p.Key}={p.Value}"));
}
