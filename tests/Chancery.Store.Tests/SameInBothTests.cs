using Chancery.Store.Tests.Places;
using Xunit;

namespace Chancery.Store.Tests;

/// <summary>One record, whatever it is kept in: the same readings, claims, record and search, and copies both ways.</summary>
public sealed class SameInBothTests(PostgresServer server) : IDisposable
{
    private static readonly string[] Words = ["Nguyen", "Nguyễn", "điện", "dam", "hội", "nghi", "talks", "Tokyo", "Hà", "Nội", "defence", "self-defence", "an", "ninh", "2020", "½", "naïve", "Łódź"];

    private readonly SqlitePlace _files = new();
    private readonly PostgresPlace _databases = new(server);

    public void Dispose()
    {
        _files.Dispose();
        _databases.Dispose();
    }

    [Fact]
    public void Everything_is_told_alike()
    {
        using var file = Fill(_files);
        using var database = Fill(_databases);
        Assert.Equal(DoctorTests.Contents(file), DoctorTests.Contents(database));
    }

    [Fact]
    public void Search_finds_the_same_in_the_same_order()
    {
        using var file = Fill(_files);
        using var database = Fill(_databases);
        foreach (var exact in new[] { true, false })
        {
            foreach (var query in Words.Concat(Words.Zip(Words.Skip(1), (a, b) => $"{a} {b}")).Concat(["ĐIỆN-đàm", "\"hoi nghi\" (talks)", "x'y", "no-such-phrase"]))
            {
                Assert.Equal(file.Search(query, exact: exact), database.Search(query, exact: exact));
                Assert.Equal(file.Search(query, limit: 3, exact), database.Search(query, limit: 3, exact));
            }
        }
    }

    [Fact]
    public void A_record_moves_to_a_server_and_back()
    {
        using var file = Fill(_files);
        var name = file.BackUp(_databases["moved"]);
        Assert.DoesNotContain(PostgresServer.Password, name);
        using var database = RecordStore.OpenExisting(_databases["moved"]);
        Assert.Equal(DoctorTests.Contents(file), DoctorTests.Contents(database));
        Assert.Empty(database.Check(repair: false));
        database.BackUp(_files["back"]);
        using var back = RecordStore.OpenExisting(_files["back"]);
        Assert.Equal(DoctorTests.Contents(file), DoctorTests.Contents(back));
        Assert.Empty(back.Check(repair: false));
        Assert.Equal(StoreFault.Exists, Assert.Throws<StoreException>(() => file.BackUp(_databases["moved"])).Code);
    }

    /// <summary>Texts of many words in another mixture each.</summary>
    private static RecordStore Fill(Place place)
    {
        var store = RecordStore.Open(place["r"]);
        var random = new Random(20261122);
        for (var batch = 0; batch < 3; batch++)
        {
            store.AddReadings(
                Enumerable.Range(0, 20).Select(i => Given.Reading(
                    $"{batch}-{i}.txt",
                    $"{Given.PhoneTalks} {string.Join(i % 3 == 0 ? "; " : " ", Enumerable.Range(0, random.Next(5, 120)).Select(_ => Words[random.Next(Words.Length)]))} {batch}/{i} \0 \u001a0 \ud83d\ude00.")),
                $"packs-{batch % 2}");
        }

        store.AddDecisions([new Core.Records.Decision("d1", "spurious", "e1", "ệ\0", "NN", "2026-01-01", "essay", true)]);
        store.SaveRecord(Given.Record("r1", "r2"));
        store.AddReadings([Given.Reading("late.txt", Given.PhoneTalks + " Late.")], "packs-1");
        return store;
    }
}
