using Chancery.Core.Text;
using Xunit;

namespace Chancery.Reading.Tests;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("They met in Hanoi.", "They|met|in|Hanoi|.")]
    [InlineData("the 7th round", "the|7|th|round")]
    [InlineData("Japan's and the States’ forces", "Japan|'s|and|the|States|’|forces")]
    [InlineData("Lt. Gen. Chi", "Lt|.|Gen|.|Chi")]
    [InlineData("30/8/2011", "30|/|8|/|2011")]
    [InlineData("US-ASEAN", "US|-|ASEAN")]
    [InlineData("COVID-19", "COVID|-|19")]
    [InlineData("F16s", "F16s")]
    [InlineData("Bộ Quốc phòng", "Bộ|Quốc|phòng")]
    [InlineData("Phu\u0301c", "Phu\u0301c")]
    [InlineData("the\u00a0two\u200bsides", "the|two|sides")]
    [InlineData("\ufeffHanoi", "Hanoi")]
    [InlineData("cooperation.The two", "cooperation|.|The|two")]
    [InlineData("2+2", "2|+|2")]
    [InlineData("10.30 a.m.", "10|.|30|a|.|m|.")]
    [InlineData("", "")]
    [InlineData(" \r\n\t ", "")]
    [InlineData("…", "…")]
    [InlineData("\ud83d\ude00 ok", "\ud83d\ude00|ok")]
    public void Text_is_cut_into(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokenizer.Tokenize(text, Repository.Pack("en").Vocabulary).Select(t => text[t.Start..t.End])));

    [Theory]
    [InlineData("Ministry ofNational Defence", "Ministry|of|National|Defence")]
    [InlineData("talks with the MinistryThe", "talks|with|the|Ministry|The")]
    [InlineData("iPhone", "iPhone")]
    public void A_lost_space_is_found_behind_a_known_word(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokenizer.Tokenize(text, Repository.Pack("en").Vocabulary).Select(t => text[t.Start..t.End])));

    [Fact]
    public void Tokens_know_what_they_look_like()
    {
        var tokens = Tokenizer.Tokenize("UN talks,\n\nHanoi 7th", Repository.Pack("en").Vocabulary);

        Assert.True(tokens[0] is { IsAllCapitals: true, IsCapital: true, IsLineStart: true });
        Assert.True(tokens[1] is { IsWord: true, IsCapital: false, IsLineStart: false, IsGlued: false });
        Assert.True(tokens[2] is { IsSign: true, IsGlued: true });
        Assert.True(tokens[3] is { IsLineStart: true, IsCapital: true, IsAllCapitals: false } && tokens[3].Flags.HasFlag(TokenFlags.BlankBefore));
        Assert.True(tokens[4] is { IsNumber: true, Value: 7 });
        Assert.True(tokens[5].IsGlued);
    }
}
