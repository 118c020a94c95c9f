using System.Globalization;
using Npgsql;

namespace Chancery.Store.Postgres;

/// <summary><c>postgres://user@host:port/database?setting=value</c>.</summary>
/// <remarks>A password may stand behind the user's name, but belongs into <c>PGPASSWORD</c> or <c>~/.pgpass</c>; no message ever holds it.</remarks>
internal static class PostgresAddress
{
    private const string Form = "write postgres://user@host:port/database";

    public static bool IsMeant(string address) =>
        address.StartsWith("postgres:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("postgresql:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address without its password and settings, also where it is none.</summary>
    public static string Shown(string address)
    {
        var (user, place) = Split(address);
        var name = user.Length == 0 ? "" : user.Split(':')[0] + "@";
        return $"postgres://{name}{place.Split('?')[0]}";
    }

    /// <exception cref="StoreException"><see cref="StoreFault.Address"/> where it cannot be an address.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string address)
    {
        var (user, place) = Split(address);
        var (path, query) = Cut(place, '?');
        var (server, database) = Cut(path, '/');
        var settings = new NpgsqlConnectionStringBuilder
        {
            Database = Uri.UnescapeDataString(database) is { Length: > 0 } name && !name.Contains('/', StringComparison.Ordinal) ? name : throw Bad(address, "it names no database"),
            Pooling = false,
            Enlist = false,
            ApplicationName = "chancery",
            Timeout = 10,
            CommandTimeout = 0,
            TcpKeepAlive = true,
            MaxAutoPrepare = 32,
            AutoPrepareMinUsages = 2,
        };
        SetServer(settings, address, server);
        if (user.Length > 0)
        {
            var (login, password) = Cut(user, ':');
            settings.Username = Uri.UnescapeDataString(login);
            settings.Password = password.Length > 0 ? Uri.UnescapeDataString(password) : null;
        }

        foreach (var setting in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            Set(settings, address, setting);
        }

        return settings;
    }

    private static void SetServer(NpgsqlConnectionStringBuilder settings, string address, string server)
    {
        // An IPv6 address stands in brackets, for it has colons of its own.
        var bracket = server.LastIndexOf(']');
        var colon = server.IndexOf(':', Math.Max(0, bracket));
        var host = (colon < 0 ? server : server[..colon]).Trim('[', ']');
        settings.Host = host.Length == 0 ? "localhost" : Uri.UnescapeDataString(host);
        if (colon >= 0)
        {
            settings.Port = int.TryParse(server.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue
                ? port
                : throw Bad(address, "its port is no number from 1 to 65535");
        }
    }

    private static void Set(NpgsqlConnectionStringBuilder settings, string address, string setting)
    {
        var (key, text) = Cut(setting, '=');
        var value = Uri.UnescapeDataString(text);
        switch (key)
        {
            case "sslmode" when Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode) && !int.TryParse(value, out _):
                settings.SslMode = mode;
                break;
            case "sslmode":
                throw Bad(address, "its sslmode is none of disable, allow, prefer, require, verify-ca, verify-full");
            case "sslrootcert":
                settings.RootCertificate = value;
                break;
            case "host":
                settings.Host = value; // the folder of a socket, as PostgreSQL's own programs take it
                break;
            case "connect_timeout":
                settings.Timeout = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 1024 ? seconds : throw Bad(address, "its connect_timeout is no number of seconds");
                break;
            default:
                throw Bad(address, "it may hold the settings sslmode, sslrootcert, host and connect_timeout, no others");
        }
    }

    /// <summary>Who, up to the last @: a password may hold one; and where.</summary>
    private static (string User, string Place) Split(string address)
    {
        var rest = address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..];
        rest = rest.StartsWith("//", StringComparison.Ordinal) ? rest[2..] : rest.TrimStart('/');
        var at = rest.LastIndexOf('@');
        return at < 0 ? ("", rest) : (rest[..at], rest[(at + 1)..]);
    }

    private static (string Before, string After) Cut(string text, char sign)
    {
        var at = text.IndexOf(sign, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
    }

    private static StoreException Bad(string address, string why) => new(StoreFault.Address, Shown(address), $"{Shown(address)}: this is no address of a record ({why}); {Form}.");
}
