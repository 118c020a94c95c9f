namespace Chancery.Core.Copies;

/// <summary>Which reports hold a run by which copies are looked up, in the order of telling.</summary>
internal sealed class RunHolders
{
    private static readonly List<int> None = [];

    private List<int>? _settled;

    /// <summary>Those that are originals, as far as that was found by now.</summary>
    public List<int> Originals { get; } = new(1);

    /// <summary>Those that were settled before, to be read alone; most runs have none where a record is made from nothing.</summary>
    public List<int> Settled => _settled ?? None;

    public void AddSettled(int report) => (_settled ??= new(1)).Add(report);
}
