using System.Collections.Frozen;
using Chancery.Core.Packs;

namespace Chancery.Core.Reading;

/// <summary>Tells at home in which party an address is published, by the longest domain suffix that the packs know.</summary>
internal static class HomeFinder
{
    public static string? Find(string? url, LanguagePack pack)
    {
        if (url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            var host = address.Host.AsSpan();
            var domains = pack.Domains.GetAlternateLookup<ReadOnlySpan<char>>();
            while (host.Length > 0)
            {
                if (domains.TryGetValue(host, out var party))
                {
                    return party;
                }

                var dot = host.IndexOf('.');
                host = dot < 0 ? default : host[(dot + 1)..];
            }
        }

        return pack.Setting("home");
    }
}
