using System.Text.Json;
using Chancery.Core.Records;
using Chancery.Publishing.Exports;
using Xunit;

namespace Chancery.Publishing.Tests;

public sealed class ExportTests
{
    // record.md, "What the record yields": at least these keys, in this order
    public static TheoryData<string, string> Contract => new()
    {
        { "", "reports engagements people mechanisms agreements commitments stances courtesies instruments discrepancies decisions" },
        { "reports", "id source lang published outlet copies_of" },
        { "engagements", "id status kind mode mechanism edition date place country parties participants topics reports evidence reasoning" },
        { "engagements.participants", "person name party office rank role" },
        { "engagements.evidence", "field value report start end quote rule" },
        { "people", "id name names party offices" },
        { "people.offices", "office rank from to reports" },
        { "mechanisms", "id name parties editions missing next" },
        { "mechanisms.editions", "edition engagement date place" },
        { "mechanisms.next", "edition date place because" },
        { "agreements", "type by to topic condition due quote start end report engagement" },
        { "commitments", "id parties topic state condition steps" },
        { "commitments.steps", "date type engagement report quote" },
        { "stances", "by speaker issue stance quote start end report engagement" },
        { "courtesies", "type from through to accepted quote start end" },
        { "instruments", "id name date parties acts" },
        { "instruments.acts", "act quote start end report" },
        { "discrepancies", "subject field values shown because" },
        { "discrepancies.values", "value reports" },
        { "decisions", "id" },
    };

    [Theory]
    [MemberData(nameof(Contract))]
    public void The_keys_of_the_contract_stand_in_its_order(string path, string keys)
    {
        using var document = JsonDocument.Parse(RecordExport.ToJson(SeedRecord.Build()));
        var objects = new List<JsonElement> { document.RootElement };
        foreach (var key in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            objects = [.. objects.Select(o => o.GetProperty(key)).SelectMany(v => v.ValueKind == JsonValueKind.Array ? v.EnumerateArray() : (IEnumerable<JsonElement>)[v])];
        }

        var contract = keys.Split(' ');
        Assert.NotEmpty(objects);
        Assert.All(objects, o => Assert.Equal(contract, o.EnumerateObject().Select(p => p.Name).Where(contract.Contains)));
    }

    [Fact]
    public void Values_are_written_as_the_vocabulary_has_them()
    {
        var json = RecordExport.ToJson(SeedRecord.Build());
        Assert.Contains("\"mode\": \"in-person\"", json, StringComparison.Ordinal);
        Assert.Contains("\"date\": \"XXXX-11-29\"", json, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Chí Vịnh", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_records_give_equal_bytes_and_an_empty_one_all_parts()
    {
        Assert.Equal(RecordExport.ToJson(SeedRecord.Build()), RecordExport.ToJson(SeedRecord.Build()));
        using var document = JsonDocument.Parse(RecordExport.ToJson(new DiplomaticRecord()));
        Assert.Equal(11, document.RootElement.EnumerateObject().Count());
    }

    [Fact]
    public void A_large_record_is_written_whole()
    {
        var one = SeedRecord.Build().Engagements[1];
        var record = new DiplomaticRecord { Engagements = [.. Enumerable.Range(0, 2000).Select(i => one with { Id = $"e{i}" })] };
        using var document = JsonDocument.Parse(RecordExport.ToJson(record));
        Assert.Equal(2000, document.RootElement.GetProperty("engagements").GetArrayLength());
    }
}
