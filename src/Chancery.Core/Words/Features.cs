using System.Runtime.CompilerServices;

namespace Chancery.Core.Words;

/// <summary>The features of a lexeme or mention: a few key–value pairs in file order.</summary>
public sealed class Features
{
    /// <summary>No features.</summary>
    public static readonly Features None = new([]);

    private readonly KeyValuePair<string, string>[] pairs;

    /// <summary>A bit for every key, so that most features that are asked for in vain are not looked for.</summary>
    private readonly ulong keys;

    /// <summary>Takes the pairs as they are; keys must be unique.</summary>
    public Features(KeyValuePair<string, string>[] pairs)
    {
        this.pairs = pairs;
        foreach (var pair in pairs)
        {
            keys |= 1UL << BitOf(pair.Key);
        }
    }

    /// <summary>The pairs in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs => pairs;

    /// <summary>The value of a key; null if absent.</summary>
    public string? this[string key]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (keys >> BitOf(key) & 1) == 0 ? null : Find(key);
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

    /// <summary>Reads <c>key=value; key=value</c>; a key alone has the value "yes". Values are cleaned as by <see cref="Text.TextCleaner"/>.</summary>
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
            pairs[i] = equals < 0 ? new(FeatureKeys.Of(parts[i]), "yes") : new(FeatureKeys.Of(parts[i].AsSpan(0, equals).TrimEnd()), Text.TextCleaner.Clean(parts[i].AsSpan(equals + 1)));
        }

        return pairs.Length == 0 ? None : new Features(pairs);
    }

    /// <summary>A number below 64 by length and ends of a key; shifts take it modulo 64. Folded where the key is a literal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BitOf(string key) => key.Length == 0 ? 0 : (key[0] * 5) + (key[^1] * 11) + (key.Length * 7);

    /// <summary>Linear: features are few. Keys are mostly the same object, and a bit in common is mostly the key itself.</summary>
    private string? Find(string key)
    {
        var pairs = this.pairs;
        for (var i = 0; i < pairs.Length; i++)
        {
            if (ReferenceEquals(pairs[i].Key, key))
            {
                return pairs[i].Value;
            }
        }

        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i].Key == key)
            {
                return pairs[i].Value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", pairs.Select(p => $"{p.Key}={p.Value}"));
}
