namespace Chancery.Intake.Unpacking;

/// <summary>What one file given by the user may unpack to, with all archives in it: the bound against archives made to explode.</summary>
internal sealed class UnpackBudget(UnpackLimits limits)
{
    private long _packed;
    private long _unpacked;
    private int _members;

    /// <summary>Bytes of the file itself.</summary>
    public void AddPacked(long bytes) => _packed += bytes;

    /// <exception cref="UnpackException">More than the file may hold.</exception>
    public void AddUnpacked(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > limits.FreeBytes && _unpacked / limits.Ratio > _packed)
        {
            throw new UnpackException($"unpacks to more than {limits.Ratio} times its size, as no archive of reports does; the rest of it is not read");
        }
    }

    /// <exception cref="UnpackException">More members than any archive may have.</exception>
    public void AddMember()
    {
        if (++_members > limits.Members)
        {
            throw new UnpackException($"holds more than {limits.Members} members; unpack it and build from the folder");
        }
    }
}
