using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;
using Npgsql;

namespace Chancery.Store.Postgres;

/// <summary>Turns PostgreSQL's error codes (https://www.postgresql.org/docs/current/errcodes-appendix.html) into words that say what to do.</summary>
internal static class PostgresFault
{
    /// <param name="name">Address without its password.</param>
    /// <param name="writes">Whether the transaction that failed was to write.</param>
    public static StoreException Explain(string name, DbException cause, bool writes) => cause switch
    {
        PostgresException e => Explain(name, e, writes),
        _ when Within<AuthenticationException>(cause) => New(StoreFault.Unreachable, name, $"no secure connection could be made ({Innermost(cause)}); check sslmode and sslrootcert.", cause),
        _ when !Within<SocketException>(cause) && cause.Message.Contains("password", StringComparison.OrdinalIgnoreCase) => New(StoreFault.Denied, name, $"the server wants a password; put it into ~/.pgpass or PGPASSWORD.", cause),
        _ => Unreachable(name, cause),
    };

    public static StoreException Unreachable(string name, Exception cause) =>
        New(StoreFault.Unreachable, name, $"the server cannot be reached, or broke off ({Innermost(cause)}); check that it runs, and host and port. What was not finished was not changed.", cause);

    public static StoreException NotARecord(string name, Exception? cause = null) =>
        New(StoreFault.NotARecord, name, $"this is not a record of Chancery (it is the database of another program); it was left as it is. Give an empty database, or one that holds a record.", cause);

    private static StoreException Explain(string name, PostgresException e, bool writes) => e.SqlState switch
    {
        "28P01" or "28000" => New(StoreFault.Denied, name, $"the server does not let you in ({e.MessageText}); check the user's name, and the password in ~/.pgpass or PGPASSWORD.", e),
        "3D000" => New(StoreFault.Missing, name, $"there is no such database on the server; make it with: createdb {Place(name)} --encoding UTF8 --template template0 {name[(name.LastIndexOf('/') + 1)..]}", e),
        "42501" when writes => New(StoreFault.ReadOnly, name, $"you may not write here ({e.MessageText}); ask the owner of the database for the right.", e),
        "42501" => New(StoreFault.Denied, name, $"you may not read this record ({e.MessageText}); ask the owner of the database for the right.", e),
        "25006" => New(StoreFault.ReadOnly, name, $"the server only lets you read (a standby, or set so); give the address of the one that is written to.", e),
        "55P03" or "40P01" or "40001" => New(StoreFault.InUse, name, $"the record is in use by another writer; wait until it has finished, then run the command again.", e),
        "53300" => New(StoreFault.InUse, name, $"the server takes no more connections; try again later, or raise its max_connections.", e),
        "53100" => New(StoreFault.Full, name, $"the server's disk is full; free some space and run the command again. The record is as it was before.", e),
        "57P01" or "57P02" or "57P03" or "57P05" => Unreachable(name, e),
        "XX001" or "XX002" or "42P01" or "42703" => New(StoreFault.Damaged, name, $"the record is damaged ({e.MessageText}); build a new one from the reports, or bring it back from a copy.", e),
        _ when e.SqlState.StartsWith("08", StringComparison.Ordinal) => Unreachable(name, e),
        _ => New(StoreFault.Damaged, name, $"the record cannot be used ({e.SqlState}: {e.MessageText}); run 'chancery doctor', or build a new one from the reports.", e),
    };

    private static StoreException New(string code, string name, string what, Exception? cause) => new(code, name, $"{name}: {what}", cause);

    /// <summary>Host, port and user as PostgreSQL's own programs take them.</summary>
    private static string Place(string name) => Uri.TryCreate(name, UriKind.Absolute, out var address)
        ? string.Create(CultureInfo.InvariantCulture, $"-h {address.Host}{(address.Port > 0 ? $" -p {address.Port}" : "")}{(address.UserInfo.Length > 0 ? $" -U {address.UserInfo}" : "")}")
        : "-h HOST";

    private static bool Within<T>(Exception cause)
        where T : Exception => cause is T || (cause.InnerException is { } inner && Within<T>(inner));

    private static string Innermost(Exception cause) => cause is PostgresException e ? e.MessageText : cause.InnerException is { } inner ? Innermost(inner) : cause.Message;
}
