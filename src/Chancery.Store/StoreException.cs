namespace Chancery.Store;

/// <summary>A record could not be used; nothing in it was changed.</summary>
/// <remarks>The message names the record and says what to do. <see cref="Code"/> is one of <see cref="StoreFault"/> and does not change between versions.</remarks>
public sealed class StoreException(string code, string file, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Stable name of the fault.</summary>
    public string Code { get; } = code;

    /// <summary>Path of the record as it was given, or its address without the password.</summary>
    public string File { get; } = file;
}
