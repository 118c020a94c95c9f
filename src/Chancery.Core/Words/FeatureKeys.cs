namespace Chancery.Core.Words;

/// <summary>One string for each feature key, the one that literals in the code have, so that equal keys are mostly the same object.</summary>
internal static class FeatureKeys
{
    /// <summary>A key per slot; a key that finds another one in its slot takes its place, at worst to be interned again.</summary>
    private static readonly string?[] Slots = new string?[1024];

    /// <summary>The interned string of a key.</summary>
    public static string Of(ReadOnlySpan<char> key)
    {
        var hash = 0u;
        foreach (var c in key)
        {
            hash = (hash * 31) + c;
        }

        ref var slot = ref Slots[hash % (uint)Slots.Length];
        if (slot is { } known && key.SequenceEqual(known))
        {
            return known;
        }

        return slot = string.Intern(key.ToString());
    }
}
