using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Xunit;

[assembly: AssemblyFixture(typeof(Chancery.Store.Tests.Places.PostgresServer))]

namespace Chancery.Store.Tests.Places;

/// <summary>A PostgreSQL server of the tests' own: on a free port of 127.0.0.1, in a folder that goes with it; started by the first test that wants it.</summary>
/// <remarks>It stops when its standard input ends, and so even where the tests are killed.</remarks>
public sealed class PostgresServer : IDisposable
{
    public const string User = "desk";
    public const string Password = "p@ss/w:rd";

    // $1 folder, $2 folder of the programs, $3 port.
    private const string Script = """
        umask 077
        "$2/initdb" -D "$1/data" -U desk -A scram-sha-256 --pwfile="$1/password" -E UTF8 --locale=C -N >"$1/initdb.log" 2>&1 || exit 1
        "$2/postgres" -D "$1/data" -h 127.0.0.1 -p "$3" -k "$1" -c fsync=off -c max_connections=30 >"$1/server.log" 2>&1 &
        server=$!
        cat >/dev/null
        kill -INT $server
        wait $server
        rm -rf "$1"
        """;

    private readonly Lazy<string?> _whyNot;
    private Process? _process;
    private int _databases;
    private int _port;

    public PostgresServer() => _whyNot = new Lazy<string?>(Start);

    public int Port
    {
        get
        {
            Want();
            return _port;
        }
    }

    public string Address(string database, string user = User, string password = Password) =>
        string.Create(CultureInfo.InvariantCulture, $"postgres://{user}:{Uri.EscapeDataString(password)}@127.0.0.1:{Port}/{database}");

    /// <summary>A new, empty database.</summary>
    public string Create(string with = "")
    {
        Want();
        var database = string.Create(CultureInfo.InvariantCulture, $"record{Interlocked.Increment(ref _databases)}");
        Execute($"CREATE DATABASE {database} {with}");
        return database;
    }

    public void Drop(string database) => Execute($"DROP DATABASE {database} WITH (FORCE)");

    public void Execute(string sql)
    {
        using var connection = Connect("postgres");
        Place.Execute(connection, sql);
    }

    public NpgsqlConnection Connect(string database)
    {
        Want();
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = _port, Username = User, Password = Password, Database = database, SearchPath = "chancery", Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.StandardInput.Close();
            _process.WaitForExit(20_000);
        }

        _process?.Dispose();
    }

    private void Want() => Assert.SkipWhen(_whyNot.Value is not null, _whyNot.Value ?? "");

    /// <summary>Null where it runs; else why it cannot. One that is there and does not start is a fault.</summary>
    private string? Start()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "the tests start PostgreSQL on Linux only";
        }

        if (Programs() is not { } programs)
        {
            return "PostgreSQL is not installed: apt-get install postgresql";
        }

        // The server refuses to run for an administrator.
        string[] before = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
        var folder = Directory.CreateTempSubdirectory("chancery-postgres-").FullName;
        File.WriteAllText(Path.Combine(folder, "password"), Password);
        if (before.Length > 0 && !Run("chown", "-R", "postgres", folder))
        {
            Directory.Delete(folder, recursive: true);
            return "the tests run as root, and there is no user 'postgres' to run PostgreSQL";
        }

        _port = FreePort();
        string[] command = [.. before, "sh", "-c", Script, "sh", folder, programs, _port.ToString(CultureInfo.InvariantCulture)];
        _process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, WorkingDirectory = "/" });
        if (WaitUntilReady())
        {
            return null;
        }

        var logs = string.Join('\n', Directory.GetFiles(folder, "*.log").Select(File.ReadAllText));
        Dispose();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        throw new InvalidOperationException($"PostgreSQL of {programs} did not start:\n{logs}");
    }

    private bool WaitUntilReady()
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(60) && _process is { HasExited: false }; Thread.Sleep(50))
        {
            try
            {
                using var connection = new NpgsqlConnection(string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username={User};Password={Password};Database=postgres;Pooling=false"));
                connection.Open();
                return true;
            }
            catch (NpgsqlException)
            {
                // not yet
            }
        }

        return false;
    }

    private static string? Programs()
    {
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(d => int.TryParse(Path.GetFileName(d), out var version) ? version : 0).Select(d => Path.Combine(d, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return debian.Concat(path).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "postgres")));
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
