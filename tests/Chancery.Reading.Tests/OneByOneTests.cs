using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Partners told in one sentence and met one by one: each is an engagement of its own; and who they are not.</summary>
public sealed class OneByOneTests
{
    [Theory]
    [InlineData("Chilean Foreign Minister Ana Lund held separate meetings with the ambassadors of France, Japan and Laos in Santiago on Friday.", "CL-FR, CL-JP, CL-LA")]
    [InlineData("Chilean Foreign Minister Ana Lund held bilateral meetings with the foreign ministers of Japan, India and Fiji in Suva on Friday.", "CL-FJ-IN-JP")]
    [InlineData("Chilean Foreign Minister Ana Lund held bilateral meetings with Japanese Foreign Minister Aki Mori and Indian Foreign Minister Ram Rao in Suva on Friday.", "CL-IN-JP")]
    [InlineData("Chilean Foreign Minister Ana Lund held a meeting with the foreign ministers of Japan, India and Fiji in Suva on Friday.", "CL-FJ-IN-JP")]
    [InlineData("Chilean Foreign Minister Ana Lund met President Bo Kamau of Kenya and Prime Minister Li Sand of Norway respectively in Oslo on Friday.", "CL-KE, CL-NO")]
    [InlineData("Chilean Foreign Minister Ana Lund held talks on Friday with her Kenyan counterpart Bo Kamau and, separately, with Norwegian Prime Minister Li Sand.", "CL-KE, CL-NO")]
    [InlineData("Chilean Foreign Minister Ana Lund had two meetings on Friday, one with Kenyan Foreign Minister Bo Kamau and another with Norwegian Prime Minister Li Sand.", "CL-KE, CL-NO")]
    [InlineData("Chilean Foreign Minister Ana Lund held a series of meetings in Geneva on Friday, including with Kenyan Foreign Minister Bo Kamau and Norwegian Prime Minister Li Sand.", "CL-KE-NO")]
    [InlineData("Chilean Foreign Minister Ana Lund held a separate meeting on Friday with Norwegian Prime Minister Li Sand and Norwegian Foreign Minister Kai Dahl.", "CL-NO")]
    [InlineData("Chilean Foreign Minister Ana Lund held bilateral meetings on Friday with Norwegian Prime Minister Li Sand and Norwegian Foreign Minister Kai Dahl.", "CL-NO")]
    [InlineData("On Friday, Chilean Foreign Minister Ana Lund held separate calls with Kenyan Foreign Minister Bo Kamau and Norwegian Prime Minister Li Sand and they agreed to meet again.", "CL-KE, CL-NO")]
    [InlineData("Chilean Foreign Minister Ana Lund met with Kenyan Foreign Minister Bo Kamau in Geneva on Friday, followed by meetings with Norwegian Prime Minister Li Sand.", "CL-KE, CL-NO")]
    [InlineData("Chilean Foreign Minister Ana Lund met separately on Friday with visiting foreign ministers Bo Kamau of Kenya and Li Sand of Norway.", "CL-KE, CL-NO")]
    public void Each_partner_is_an_engagement(string text, string sides) => Assert.Equal(sides, Sides(text));

    /// <summary>Whoever received the envoys of several states, and is of none that is told, is at home where he received them, and of none of theirs.</summary>
    [Fact]
    public void Whoever_met_them_is_of_none_of_their_states() =>
        Assert.Equal("AZ-EG, AZ-GE, AZ-IT", Sides("President Ilham Aliyev received separately the ambassadors of Italy, Egypt and Georgia in Baku on Thursday."));

    /// <summary>What is told below of one of them is told of that meeting.</summary>
    [Fact]
    public void One_that_is_taken_up_again_is_the_same() =>
        Assert.Equal("CL-KE, CL-NO", Sides("Chilean Foreign Minister Ana Lund held bilateral meetings with her counterparts from Kenya and Norway in Geneva on Friday.\n\nLund also held a meeting with Kenyan counterpart Bo Kamau. They discussed trade."));

    [Theory]
    [InlineData("Foreign Minister Ronald Lund met with Chinese Ambassador Chen Xiaodong in Pretoria on Tuesday.", "CN-ZA")]
    [InlineData("Foreign Minister Ronald Lund met with Chinese Ambassador Chen Xiaodong on the sidelines of a forum in Pretoria on Tuesday.", "CN")]
    [InlineData("Foreign Minister Ronald Lund met with Chinese Ambassador Chen Xiaodong in Pretoria on Tuesday, a day after South Africa had spoken up.", "CN")]
    public void Who_meets_in_a_capital_that_is_taken_for_granted_is_at_home(string text, string sides) => Assert.Equal(sides, Sides(text));

    [Theory]
    [InlineData("External Affairs Minister Ana Lund met Norwegian Prime Minister Li Sand in Geneva on Friday.", "IN-NO")]
    [InlineData("The Indian External Affairs Minister Ana Lund met Prime Minister Li Sand in Geneva on Friday.", "IN")]
    public void An_office_that_one_state_has_tells_the_home_where_its_state_is_unsaid(string text, string sides) => Assert.Equal(sides, Sides(text));

    [Theory]
    [InlineData("Iranian Foreign Minister Hossein Amir-Lundian met Omani Foreign Minister Ali Said in Muscat on Monday.", "Hossein Amir-Lundian")]
    [InlineData("Kenyan Foreign Minister Israel Okelloa met Omani Foreign Minister Ali Said in Muscat on Monday.", "Israel Okelloa")]
    [InlineData("Mongolian President Kh.Battulgaa met Omani Foreign Minister Ali Said in Muscat on Monday.", "Kh.Battulgaa")]
    public void A_name_is_not_cut_at_a_word_that_is_something_else(string text, string name) =>
        Assert.Contains(Story.Mains(text)[0].Participants, p => p.Name == name);

    /// <summary>"the minister" is the one who was told as such, not his counterpart.</summary>
    [Fact]
    public void An_office_alone_is_not_the_counterparts() =>
        Assert.Equal("CL-KE, CL-NO", Sides("Chilean Foreign Minister Ana Lund met with her Kenyan counterpart Bo Kamau in Geneva on Friday. The Foreign Minister also met with Norwegian Prime Minister Li Sand in Geneva."));

    /// <summary>"the Prime Minister", behind two of them: rather the one whose state goes without saying than the one who was told with his.</summary>
    [Fact]
    public void An_office_alone_is_rather_that_of_whose_state_goes_without_saying() =>
        Assert.Equal("Ana Lund", Story.Mains("Prime Minister Ana Lund met Norwegian Prime Minister Li Sand on Friday. The Prime Minister also met with Kenyan President Bo Kamau.")[^1].Participants.Single(p => p.Name != "Bo Kamau").Name);

    private static string Sides(string text) => string.Join(", ", Story.Mains(text).Select(e => string.Join('-', e.Parties.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    /// <summary>Several of one state, told in one clause: one engagement, unless one of them is taken up below.</summary>
    [Theory]
    [InlineData("At the meeting with Otieno, Lund proposed closer trade ties.", "Ana Lund/CL/guest, Bo Kamau/KE/host; Ana Lund/CL/guest, Cy Otieno/KE/host")]
    [InlineData("At the meeting, Otieno proposed closer trade ties.", "Ana Lund/CL/guest, Bo Kamau/KE/host, Cy Otieno/KE/host")]
    public void One_of_one_state_is_taken_up(string behind, string expected) =>
        Assert.Equal(expected, string.Join("; ", Story.Mains("Chilean Minister Ana Lund met Kenyan President Bo Kamau and Prime Minister Cy Otieno in Nairobi on August 24. " + behind).Select(Story.People)));

    /// <summary>Whom a reception was of is told one by one, each on its day.</summary>
    [Fact]
    public void Ambassadors_received_together_are_told_one_by_one() =>
        Assert.Equal(
            "AU XXXX-08-14, DE XXXX-08-14, NG XXXX-08-14",
            string.Join(", ", Story.Mains("President Bo Kamau of Kenya on August 14 received several foreign ambassadors who had come to present their credentials.\n\nReceiving Ambassador Ana Lund of Australia, President Kamau spoke highly of the ties.\n\nAt the reception for Nigerian Ambassador Cy Obi, President Kamau praised Nigeria.\n\nPresident Kamau welcomed German Ambassador Max Dahl.")
                .Select(static e => $"{e.Parties.Single(static p => p != "KE")} {e.Date}").Order(StringComparer.Ordinal)));

    [Fact]
    public void Ambassadors_of_whom_nobody_is_named_are_no_engagement() =>
        Assert.Empty(Story.Mains("President Bo Kamau of Kenya on August 14 received several foreign ambassadors.\n\nHe wished them well."));

    [Theory]
    [InlineData("Foreign Minister Ana Lund and Defence Minister Bo Dahl of Chile met their Kenyan counterparts Cy Kamau and Dan Otieno in Nairobi.", "Ana Lund: Foreign Minister, Bo Dahl: Defence Minister, Cy Kamau: Foreign Minister, Dan Otieno: Defence Minister", "Ana Lund/CL/guest, Bo Dahl/CL/guest, Cy Kamau/KE/host, Dan Otieno/KE/host")]
    [InlineData("Chilean Foreign Minister Ana Lund met her Kenyan counterparts in Nairobi.", "Ana Lund: Foreign Minister", "Ana Lund/CL/guest")]
    public void Counterparts_hold_the_offices_of_those_whom_they_face(string text, string offices, string people)
    {
        var talks = Assert.Single(Story.Mains(text));
        Assert.Equal(offices, Story.Offices(talks));
        Assert.Equal(people, Story.People(talks));
    }
}
