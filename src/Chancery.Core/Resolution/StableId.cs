using System.Security.Cryptography;
using System.Text;

namespace Chancery.Core.Resolution;

/// <summary>Ids of the record: a prefix that tells the type and twelve hexadecimal digits of a hash of what identifies the thing.</summary>
internal static class StableId
{
    private const int Bytes = 6;

    public static string Of(string prefix, params ReadOnlySpan<string?> identity)
    {
        var content = Encoding.UTF8.GetBytes(string.Join('\u001f', identity));
        return $"{prefix}-{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, Bytes))}";
    }
}
