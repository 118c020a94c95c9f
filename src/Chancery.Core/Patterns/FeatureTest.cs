using Chancery.Core.Mentions;

namespace Chancery.Core.Patterns;

/// <summary>A condition on an item's feature: present, absent, equal or unequal.</summary>
internal readonly record struct FeatureTest(string Key, string? Value, bool Negated)
{
    public bool Holds(Item item)
    {
        var actual = item[Key];
        var holds = Value is null ? actual is not null : actual == Value;
        return holds != Negated;
    }
}
