using Chancery.Core.Readings;
using Chancery.Core.Records;
using Xunit;
using static Chancery.Core.Tests.Resolution.Told;

namespace Chancery.Core.Tests.Resolution;

/// <summary>Who held an office before and after whom.</summary>
public sealed class TenureTests
{
    [Fact]
    public void Ministers_follow_one_another()
    {
        var record = Record(At("2017-05-02", "Ngo Xuan Lich"), At("2020-06-10", "Ngo Xuan Lich", "Defence Minister"), At("2021-11-23", "Phan Van Giang"), At("2024-02-01", "Phan Van Giang"));
        var (lich, giang) = (Of(record, "Ngo Xuan Lich"), Of(record, "Phan Van Giang"));
        Assert.Equal((giang.Person.Id, (string?)null), (lich.Office.Successor, lich.Office.Predecessor));
        Assert.Equal((lich.Person.Id, (string?)null), (giang.Office.Predecessor, giang.Office.Successor));
        Assert.Equal(("2021-11-23", "2024-02-01"), (giang.Office.From, giang.Office.To));
    }

    [Fact]
    public void Two_at_a_time_are_no_sequence()
    {
        var record = Record(At("2017-05-02", "Ngo Xuan Lich"), At("2022-06-10", "Ngo Xuan Lich"), At("2021-11-23", "Phan Van Giang"));
        Assert.All(record.People, p => Assert.All(p.Offices, o => Assert.Null(o.Predecessor ?? o.Successor)));
    }

    [Fact]
    public void Deputies_do_not_follow_one_another()
    {
        var record = Record(
            At("2017-05-02", "Nguyen Chi Vinh", "Deputy Minister of Defence", "deputy"), At("2021-11-23", "Hoang Xuan Chien", "Deputy Minister of Defence", "deputy"));
        Assert.All(record.People, p => Assert.All(p.Offices, o => Assert.Null(o.Predecessor ?? o.Successor)));
    }

    [Fact]
    public void Another_spelling_in_the_same_office_in_fewer_words_is_the_same_person()
    {
        var record = Record(At("2022-02-03", "Sergei Lavrov", "Foreign Minister"), At("2023-08-31", "Sergey Lavrov", "Minister of Foreign Affairs"));
        Assert.Equal(["Sergei Lavrov", "Sergey Lavrov"], Assert.Single(record.People).Names.Order());
    }

    [Fact]
    public void Nobody_follows_himself_under_another_spelling()
    {
        var record = Record(At("2015-05-02", "Abdel Fattah al-Sisi", "President", "head-of-state"), At("2024-11-23", "Abdel Fattah El-Sissi", "President", "head-of-state"));
        Assert.All(record.People, p => Assert.All(p.Offices, o => Assert.Null(o.Predecessor ?? o.Successor)));
    }

    [Fact]
    public void Who_acts_for_the_time_being_stands_between()
    {
        var acting = Talks("2019-02-01", "US VN", Person("Patrick Shanahan", "US", "Acting Secretary of Defense") with { Level = "minister", Acting = true });
        var record = Record(
            Report("a", null, Talks("2018-02-01", "US VN", Person("James Mattis", "US", "Secretary of Defense") with { Level = "minister" })),
            Report("b", null, acting),
            Report("c", null, Talks("2019-09-01", "US VN", Person("Mark Esper", "US", "Secretary of Defense") with { Level = "minister" })));
        var (person, office) = Of(record, "Patrick Shanahan");
        Assert.True(office.Acting);
        Assert.Equal("James Mattis", record.People.Single(p => p.Id == office.Predecessor).Name);
        Assert.Equal("Mark Esper", record.People.Single(p => p.Id == office.Successor).Name);
        Assert.Equal(person.Id, Of(record, "Mark Esper").Office.Predecessor);
    }

    [Fact]
    public void Another_state_has_another_minister()
    {
        var record = Record(At("2017-05-02", "Ngo Xuan Lich"), Report("jp", null, Talks("2019-05-02", "VN JP", Person("Iwaya Takeshi", "JP", "Minister of Defence") with { Level = "minister" })));
        Assert.All(record.People, p => Assert.All(p.Offices, o => Assert.Null(o.Predecessor ?? o.Successor)));
    }

    private static ReportReading At(string day, string name, string office = "Minister of National Defence", string level = "minister") =>
        Report(day, null, Talks(day, "VN JP", Person(name, "VN", office) with { Level = level }));

    private static (RecordPerson Person, OfficeHeld Office) Of(DiplomaticRecord record, string name)
    {
        var person = record.People.Single(p => p.Name == name);
        return (person, person.Offices[0]);
    }
}
