using System.Text;
using System.Text.Json;

namespace Chancery.Core.Json;

/// <summary>Texts read from JSON; short ones that come again and again (rules, parties, offices) are one object.</summary>
/// <remarks>One instance serves one thread.</remarks>
internal sealed class JsonTexts
{
    private const int Places = 1 << 13;
    private const int Longest = 48;

    private readonly (byte[] Written, string Text)[] _known = new (byte[], string)[Places];

    /// <summary>The text of the string or property name that the reader stands on.</summary>
    public string Of(ref Utf8JsonReader json)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException("a text is expected here");
        }

        var written = json.ValueSpan;
        if (json.ValueIsEscaped || written.Length > Longest)
        {
            return json.GetString()!;
        }

        ref var place = ref _known[Hash(written) & (Places - 1)];
        if (place.Text is null || !written.SequenceEqual(place.Written))
        {
            place = (written.ToArray(), json.GetString()!);
        }

        return place.Text;
    }

    private static uint Hash(ReadOnlySpan<byte> written)
    {
        var hash = 2166136261;
        foreach (var unit in written)
        {
            hash = (hash ^ unit) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}
