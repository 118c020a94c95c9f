using Chancery.Store.Tests.Places;
using Xunit;

namespace Chancery.Store.Tests;

/// <summary>Servers that do not let one in, and addresses that are none: what is said, and never the password.</summary>
public sealed class ServerTests(PostgresServer server)
{
    [Theory]
    [InlineData("postgres://desk:s3cret@127.0.0.1")]
    [InlineData("postgres://desk:s3cret@127.0.0.1/")]
    [InlineData("postgres://desk:s3cret@127.0.0.1:port/record")]
    [InlineData("postgres://desk:s3cret@127.0.0.1:70000/record")]
    [InlineData("postgresql://desk:s3@/:cret@127.0.0.1/record?sslmode=perhaps")]
    [InlineData("POSTGRES://desk:s3cret@127.0.0.1/record?password=s3cret")]
    [InlineData("postgres://")]
    [InlineData("postgres:/desk:s3cret@127.0.0.1")]
    public void An_address_that_is_none_is_told_without_its_password(string address)
    {
        var fault = Assert.Throws<StoreException>(() => RecordStore.Open(address));
        Assert.Equal(StoreFault.Address, fault.Code);
        Assert.DoesNotContain("s3", fault.ToString());
        Assert.Contains("postgres://user@host:port/database", fault.Message);
    }

    [Fact]
    public void A_server_that_does_not_answer_is_named() =>
        Refused("postgres://desk:s3cret@127.0.0.1:1/record", StoreFault.Unreachable, "127.0.0.1:1");

    [Fact]
    public void A_host_that_does_not_exist_is_named() =>
        Refused("postgres://desk:s3cret@nowhere.invalid/record", StoreFault.Unreachable, "nowhere.invalid");

    [Fact]
    public void A_wrong_password_is_told() => Refused(server.Address("postgres", password: "s3cret"), StoreFault.Denied, ".pgpass");

    [Fact]
    public void A_missing_password_is_told() => Refused(server.Address("postgres", password: ""), StoreFault.Denied, "PGPASSWORD");

    [Fact]
    public void A_missing_database_is_told() => Refused(server.Address("nosuch"), StoreFault.Missing, "createdb -h 127.0.0.1");

    [Fact]
    public void A_database_in_another_encoding_is_refused()
    {
        var database = server.Create("ENCODING 'LATIN1' TEMPLATE template0");
        Refused(server.Address(database), StoreFault.NotARecord, "UTF8");
        server.Drop(database);
    }

    [Fact]
    public void Who_may_only_read_reads_and_who_may_write_writes()
    {
        var database = server.Create();
        server.Execute("CREATE ROLE visitor LOGIN PASSWORD 's3cret'");
        using (var store = RecordStore.Open(server.Address(database)))
        {
            store.AddReadings([Given.Reading("a.txt")], "packs-1");
            store.SaveRecord(Given.Record("r1"));
        }

        var visitor = server.Address(database, "visitor", "s3cret");
        Refused(visitor, StoreFault.Denied, "may not read");
        using (var owner = server.Connect(database))
        {
            Place.Execute(owner, "GRANT USAGE ON SCHEMA chancery TO visitor; GRANT SELECT ON ALL TABLES IN SCHEMA chancery TO visitor");
        }

        using (var store = RecordStore.OpenExisting(visitor))
        {
            Assert.Single(store.LoadReadings());
            Assert.Single(store.Search("Nguyen"));
            Assert.Empty(store.Check(repair: false));
            Assert.Equal(StoreFault.ReadOnly, Assert.Throws<StoreException>(() => store.AddReadings([Given.Reading("b.txt", "b " + Given.PhoneTalks)], "packs-1")).Code);
        }

        using (var owner = server.Connect(database))
        {
            Place.Execute(owner, "GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA chancery TO visitor");
        }

        using (var store = RecordStore.Open(visitor))
        {
            store.AddReadings([Given.Reading("b.txt", "b " + Given.PhoneTalks)], "packs-1");
            Assert.True(store.Withdraw(Given.Reading("a.txt").Report.ComputeId()));
            store.SaveRecord(Given.Record("r2"));
            Assert.Single(store.LoadReadings());
        }

        var empty = server.Create();
        Refused(server.Address(empty, "visitor", "s3cret"), StoreFault.ReadOnly, "may not write");
        server.Drop(empty);
        server.Drop(database);
        server.Execute("DROP ROLE visitor");
    }

    [Fact]
    public void A_writer_whose_connection_breaks_leaves_the_old_state()
    {
        var database = server.Create();
        using (var store = RecordStore.Open(server.Address(database)))
        {
            store.AddReadings([Given.Reading("a.txt")], "packs-1");
            var fault = Assert.Throws<StoreException>(() => store.AddReadings(Breaking(), "packs-1"));
            Assert.Equal(StoreFault.Unreachable, fault.Code);
        }

        using (var again = RecordStore.Open(server.Address(database)))
        {
            Assert.Equal("a.txt", Assert.Single(again.LoadReadings()).Report.Source);
            Assert.Empty(again.Check(repair: false));
        }

        server.Drop(database);

        IEnumerable<Core.Readings.ReportReading> Breaking()
        {
            for (var i = 0; i < 20; i++)
            {
                yield return Given.Reading($"{i}", $"{i} {Given.PhoneTalks}");
                if (i == 10)
                {
                    server.Execute($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'");
                }
            }
        }
    }

    [Fact]
    public void Words_longer_than_an_index_takes_are_on_file_all_the_same()
    {
        var database = server.Create();
        using (var store = RecordStore.Open(server.Address(database)))
        {
            var random = new Random(1);
            var word = string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)('a' + random.Next(26))));
            store.AddReadings([Given.Reading("a.txt", $"{Given.PhoneTalks} {word}")], "packs-1");
            Assert.Single(store.Search(word));
        }

        server.Drop(database);
    }

    private static void Refused(string address, string code, string says)
    {
        var fault = Assert.Throws<StoreException>(() => RecordStore.Open(address).Dispose());
        Assert.Equal(code, fault.Code);
        Assert.Contains(says, fault.Message);
        Assert.StartsWith("postgres://", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", fault.ToString());
        Assert.DoesNotContain(PostgresServer.Password, fault.Message);
        Assert.DoesNotContain(Uri.EscapeDataString(PostgresServer.Password), fault.Message);
    }
}
