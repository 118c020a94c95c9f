using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Store.Claims;

/// <summary>One thing that one report says: the unit of storage.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Subject">What it is about, inside the report: <c>engagement/0</c>, <c>engagement/0/participant/1</c>, <c>agreement/2</c> …</param>
/// <param name="Property">The field: date, place, office, topic …</param>
/// <param name="Value">The value as the record writes it.</param>
/// <param name="Words">The report's own words, exactly the range from <paramref name="Start"/> to <paramref name="End"/>.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last UTF-16 unit.</param>
/// <param name="Rule">Name of the rule or frame that read it.</param>
public sealed record Claim(string Report, string Subject, string Property, string Value, string Words, int Start, int End, string Rule)
{
    /// <summary>Stable id: 16 hexadecimal digits of the SHA-256 of everything but the words, which the span fixes.</summary>
    public string ComputeId()
    {
        var content = string.Create(CultureInfo.InvariantCulture, $"{Report}\u001f{Subject}\u001f{Property}\u001f{Value}\u001f{Start}\u001f{End}\u001f{Rule}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 8));
    }
}
