using Chancery.Core.Resolution.Names;
using Xunit;

namespace Chancery.Core.Tests.Resolution;

public sealed class NameScoreTests
{
    [Theory]
    [InlineData("Nishida Yasumori", "Yasumori Nishida", 100, "the same words")]
    [InlineData("Nguyễn Chí Vịnh", "Nguyen Chi Vinh", 100, "the same words")]
    [InlineData("Nishida Yasumori", "Nishida Yasunori", 94, "nishida in both, yasumori ~ yasunori 88")]
    [InlineData("Nguyen Vinh", "Nguyen Chi Vinh", 100, "nguyen in both, vinh in both, chi in one alone")]
    [InlineData("Sergey Lavrov", "Sergei Lavrov", 93, "lavrov in both, sergey ~ sergei 85")]
    [InlineData("N. Tanaka", "Naoko Tanaka", 95, "tanaka in both, n ~ naoko 80")]
    public void Score_says_which_words_stand_for_which(string one, string other, int percent, string because)
    {
        Assert.Equal(new NameScore(percent, because), NameScore.Compare(one, other));
        Assert.Equal(percent, NameScore.Compare(other, one).Percent);
    }

    [Theory]
    [InlineData("Ngo Xuan Lich", "Phan Van Giang")]
    [InlineData("Pham Minh Chinh", "Pham Binh Minh")]
    [InlineData("Hans Friedrich", "Peter Friedrich")]
    public void Names_of_two_people_stay_below_the_mark(string one, string other) =>
        Assert.InRange(NameScore.Compare(one, other).Percent, 0, NameScore.Alike - 1);
}
