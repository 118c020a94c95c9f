using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Chancery.Core.Dates;
using Chancery.Core.Json;
using Chancery.Core.Readings;
using Chancery.Core.Tests.Resolution;
using Xunit;

namespace Chancery.Core.Tests.Json;

/// <summary>Readings read back with their repeated texts shared are the readings that were written.</summary>
public sealed class SharedTextsTests
{
    /// <summary>Every property of every type has a value of its own here, so that one that is not read back is missed.</summary>
    [Fact]
    public void Every_property_is_known()
    {
        var written = JsonSerializer.SerializeToUtf8Bytes((ReportReading)new Filler().Fill(typeof(ReportReading))!, RecordJson.Compact.ReportReading);
        Assert.Equal(Encoding.UTF8.GetString(written), Again(Read(written)));
    }

    [Fact]
    public void Readings_come_back_as_they_were_written()
    {
        foreach (var reading in new NoisyReadings(31).Take(80, 20).Concat(SeedReadings.All))
        {
            var written = JsonSerializer.SerializeToUtf8Bytes(reading, RecordJson.Compact.ReportReading);
            Assert.Equal(Encoding.UTF8.GetString(written), Again(Read(written)));
        }
    }

    [Theory]
    [InlineData("\"language\":\"en\"", "\"language\":\"en\",\"later\":{\"a\":[1]}")]
    [InlineData("\"language\":\"en\"", "\"language\":\"e\\u006e\"")]
    [InlineData("\"turnedDown\":false,", "")]
    [InlineData("\"yearHints\":[]", "\"yearHints\":[{\"because\":\"b\",\"rule\":\"r\"}]")]
    public void What_other_versions_wrote_is_read_as_the_serializer_reads_it(string ours, string theirs)
    {
        var written = JsonSerializer.Serialize(Told.Report("a", "2020-01-01", Told.Talks("2020-01-01", "JP VN")), RecordJson.Compact.ReportReading);
        Assert.Contains(ours, written);
        var other = written.Replace(ours, theirs, StringComparison.Ordinal);
        Assert.Equal(Again(JsonSerializer.Deserialize(other, RecordJson.Compact.ReportReading)!), Again(Read(Encoding.UTF8.GetBytes(other))));
    }

    [Fact]
    public void A_text_that_comes_again_is_one_object()
    {
        var written = JsonSerializer.SerializeToUtf8Bytes(Told.Report("a", "2020-01-01", Told.Talks("2020-01-01", "JP VN")), RecordJson.Compact.ReportReading);
        Assert.Same(Read(written).Language, Read(written).Language);
    }

    [Fact]
    public async Task Threads_may_read_at_once()
    {
        var readings = new NoisyReadings(32).Take(60, 20).ToList();
        var written = readings.ConvertAll(r => JsonSerializer.SerializeToUtf8Bytes(r, RecordJson.Compact.ReportReading));
        var again = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => written.ConvertAll(w => Again(Read(w))))));
        Assert.All(again, texts => Assert.Equal(readings.ConvertAll(Again), texts));
    }

    private static ReportReading Read(byte[] written) => JsonSerializer.Deserialize(written, RecordJson.Sharing.ReportReading)!;

    private static string Again(ReportReading reading) => JsonSerializer.Serialize(reading, RecordJson.Compact.ReportReading);

    /// <summary>Makes a value of any type of a reading; no two alike.</summary>
    private sealed class Filler
    {
        private int _next = 1;

        public object? Fill(Type type)
        {
            var number = _next++;
            if (Nullable.GetUnderlyingType(type) is { } inner)
            {
                return Fill(inner);
            }

            if (type == typeof(string))
            {
                return string.Create(CultureInfo.InvariantCulture, $"tên “{number}” \"\\\n");
            }

            if (type == typeof(int) || type == typeof(bool))
            {
                return type == typeof(int) ? number : true;
            }

            if (type == typeof(Edtf))
            {
                return Edtf.Of(new DateOnly(2000, 1, 1).AddDays(number));
            }

            if (type.IsEnum)
            {
                return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1);
            }

            return type.IsGenericType ? List(type.GetGenericArguments()[0]) : Record(type);
        }

        private object? List(Type item)
        {
            var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            items.Add(Fill(item));
            items.Add(Fill(item));
            return typeof(ImmutableArray).GetMethods().Single(m => m.Name == "CreateRange" && m.GetParameters().Length == 1).MakeGenericMethod(item).Invoke(null, [items]);
        }

        private object Record(Type type)
        {
            var maker = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
            var record = maker.Invoke([.. maker.GetParameters().Select(p => Fill(p.ParameterType))]);
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
            {
                property.SetValue(record, Fill(property.PropertyType));
            }

            return record;
        }
    }
}
