using Chancery.Core.Mentions;

namespace Chancery.Core.Patterns;

/// <summary>What the names of a pattern are bound to, in the order of binding; taken back to a mark when a way fails.</summary>
internal sealed class BindingStack
{
    private Binding[] bindings = new Binding[8];

    public int Count { get; private set; }

    /// <summary>All of them, as an array of their own. Loops, and no spans: generic code over values would have to be compiled at start-up.</summary>
    public Binding[] ToArray()
    {
        var all = new Binding[Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = bindings[i];
        }

        return all;
    }

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
            if (bindings[i].End < 0 && bindings[i].Name == name)
            {
                bindings[i] = bindings[i] with { End = end };
                return;
            }
        }
    }

    public void TakeBack(int mark) => Count = mark;
}
