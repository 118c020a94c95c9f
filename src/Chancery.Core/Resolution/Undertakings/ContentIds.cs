using System.Globalization;

namespace Chancery.Core.Resolution.Undertakings;

/// <summary>Ids of what one report tells: a hash of the report and of what is told; told twice alike, the second counts on.</summary>
internal sealed class ContentIds(string prefix)
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    public string Next(string report, int start, int end, params string?[] told)
    {
        var content = string.Join('\u001f', told);
        for (var n = 0; ; n++)
        {
            var id = StableId.Of(prefix, report, string.Create(CultureInfo.InvariantCulture, $"{start}-{end}-{n}"), content);
            if (_given.Add(id))
            {
                return id;
            }
        }
    }
}
