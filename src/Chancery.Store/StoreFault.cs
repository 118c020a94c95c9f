namespace Chancery.Store;

/// <summary>The codes of <see cref="StoreException"/>.</summary>
public static class StoreFault
{
    /// <summary>A text file, a folder, or another program's database.</summary>
    public const string NotARecord = "store.not-a-record";

    /// <summary>There is no such file or database, and the caller wanted one that exists.</summary>
    public const string Missing = "store.missing";

    /// <summary>The folder that should hold the file does not exist.</summary>
    public const string DirectoryMissing = "store.directory-missing";

    /// <summary>Another process holds the file longer than the store waits.</summary>
    public const string InUse = "store.in-use";

    /// <summary>Written by a later version of the program.</summary>
    public const string NewerSchema = "store.newer-schema";

    /// <summary>Written by an earlier version of the program, and it may not be brought up to date.</summary>
    public const string OldSchema = "store.old-schema";

    /// <summary>The file, or its folder, may not be written.</summary>
    public const string ReadOnly = "store.read-only";

    /// <summary>Another process changed the reports or decisions between loading them and saving the record built from them.</summary>
    public const string Changed = "store.changed";

    /// <summary>No record was saved yet: reports are on file, nothing was resolved from them.</summary>
    public const string NotBuilt = "store.not-built";

    /// <summary>There is such a file, and it is not to be overwritten.</summary>
    public const string Exists = "store.exists";

    /// <summary>The file is damaged.</summary>
    public const string Damaged = "store.damaged";

    /// <summary>The disk is full.</summary>
    public const string Full = "store.full";

    /// <summary>It begins like the address of a server, and is none.</summary>
    public const string Address = "store.address";

    /// <summary>The server wants a password, refuses it, or does not let this user read.</summary>
    public const string Denied = "store.denied";

    /// <summary>No server answers, or it broke off; or the operating system refuses to open, read or write the file.</summary>
    public const string Unreachable = "store.unreachable";
}
