using Chancery.Core.Mentions;

namespace Chancery.Core.Patterns;

/// <summary>What the names of a pattern are bound to, in the order of binding; taken back to a mark when a way fails.</summary>
internal sealed class BindingStack
{
    private Binding[] bindings = new Binding[8];

    public int Count { get; private set; }

    public ReadOnlySpan<Binding> All => bindings.AsSpan(0, Count);

    public void Push(string name, Item? item, int start, int end)
    {
        if (Count == bindings.Length)
        {
            Array.Resize(ref bindings, Count * 2);
        }

        bindings[Count++] = new Binding(name, item, start, end);
    }

    /// <summary>Ends the last open binding of a name.</summary>
    public void Close(string name, int end)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (bindings[i].End < 0 && string.Equals(bindings[i].Name, name, StringComparison.Ordinal))
            {
                bindings[i] = bindings[i] with { End = end };
                return;
            }
        }
    }

    public void TakeBack(int mark) => Count = mark;
}
