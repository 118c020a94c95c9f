using Chancery.Publishing.Words;
using Xunit;

namespace Chancery.Publishing.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("2019-11-25", "25 November 2019")]
    [InlineData("2018-07", "July 2018")]
    [InlineData("2016", "2016")]
    [InlineData("XXXX-11-29", "29 November, year unknown")]
    [InlineData("2019-11-25/2019-11-27", "25–27 November 2019")]
    [InlineData("2019-11-29/2019-12-02", "29 November – 2 December 2019")]
    [InlineData("2018-12-30/2019-01-02", "30 December 2018 – 2 January 2019")]
    [InlineData("XXXX-01-08/XXXX-01-10", "8–10 January, year unknown")]
    public void Dates_read_as_people_write_them(string edtf, string words) => Assert.Equal(words, DateWords.Of(SeedRecord.Day(edtf)));

    [Theory]
    [InlineData("Nguyễn Chí Vịnh", "nguyen chi vinh")]
    [InlineData("Đặng Ðình  QUÝ", "dang dinh quy")]
    [InlineData("Nguye\u0302\u0303n", "nguyen")]
    [InlineData("Vietnam–Japan (2+2)", "vietnam japan 2 2")]
    [InlineData("日本 Україна", "日本 україна")]
    public void Folding_takes_case_marks_and_signs_off(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("round 6 took place in 2018-07 (report e249ba42866a8084)", "round 6 took place in July 2018 (report [3])")]
    [InlineData("report e249ba42866a8084 gives only XXXX-06-10", "report [3] gives only 10 June, year unknown")]
    [InlineData("the report says \"the plan of 2019-11-25\", on 2019-11-26", "the report says \"the plan of 2019-11-25\", on 26 November 2019")]
    [InlineData("counted from 2019, e-98f4fb51326e, covid-19", "counted from 2019, e-98f4fb51326e, covid-19")]
    public void Reasons_name_reports_and_write_dates_out(string reason, string written) =>
        Assert.Equal(written, Reasons.Written(reason, word => word == "e249ba42866a8084" ? "[3]" : null));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(11, "11th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(112, "112th")]
    public void Ordinals(int number, string words) => Assert.Equal(words, Phrase.Ordinal(number));
}
