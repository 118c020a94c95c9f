namespace Chancery.Packs;

/// <summary>A language pack cannot be used: the message names file and line and says what is wrong.</summary>
public sealed class PackException : Exception
{
    /// <summary>A fault with a stable code such as <c>PACK003</c>.</summary>
    public PackException(string code, string message, Exception? inner = null)
        : base($"{code}: {message}", inner) => Code = code;

    /// <summary>Stable code.</summary>
    public string Code { get; }
}
