using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Meetings taken up in sections of their own, mechanisms called by letters, who leads, and what pictures and headlines tell.</summary>
public class SectionsAndLettersTests
{
    [Fact]
    public void Ambassadors_told_as_a_number_and_a_list_are_received_one_by_one_where_each_is_taken_up() =>
        Assert.Equal(
            "CL KE, CL PE",
            Pairs("Two ambassadors, those of Kenya and Peru, were received on April 14, 2021 in Santiago by General Luis Soto, Minister of National Defence of Chile.\n\nWelcoming Kenyan Ambassador Peter Otieno, General Luis Soto said that ties were good.\n\nThe same day, talking with Peruvian Ambassador Ana Lima, General Luis Soto thanked Peru for its help.", EngagementKind.Reception));

    [Fact]
    public void A_headline_lists_without_and() =>
        Assert.Equal(
            "CL EG, CL KE, CL PE",
            Pairs("President receives outgoing Ambassadors of Kenya, Peru, Egypt\n\nSANTIAGO, May 11, 2021 - At the meeting with Kenyan Ambassador Peter Otieno, President Luis Soto of Chile lauded the diplomat's work.\n\nTalking to Peruvian Ambassador Ana Lima, President Luis Soto said trade had grown.\n\nReceiving Egyptian Ambassador Ali Omar, President Luis Soto asked him to convey his greetings to the President of Egypt.", EngagementKind.Reception));

    /// <summary>Several counterparts of one clause, of none of whom more is told, are one engagement; one who is taken up has his own.</summary>
    [Theory]
    [InlineData("", "CL EG KE PE")]
    [InlineData(" During the meeting with the leader of Kenya, Soto spoke of trade.", "CL EG PE, CL KE")]
    public void Meetings_with_unnamed_leaders_are_one_but_for_whoever_is_taken_up(string more, string pairs) =>
        Assert.Equal(pairs, Pairs("Chilean Prime Minister Luis Soto on May 11, 2021 had meetings in Geneva with leaders of Kenya, Peru and Egypt." + more, EngagementKind.Talks));

    [Fact]
    public void The_conference_that_those_met_one_by_one_came_for_is_none_of_their_meetings()
    {
        var told = Read("Chilean Foreign Minister Luis Soto met separately on May 11, 2021 with the foreign ministers of Kenya and Peru in Santiago.\n\nThe two, Peter Otieno of Kenya and Ana Lima of Peru, have come to the city to attend the second meeting of foreign ministers of Chile, Kenya and Peru.").Engagements;
        Assert.Equal(["CL KE", "CL PE"], told.Where(e => e is { Status: EngagementStatus.Main, Parties.Length: 2 }).Select(Parties).Order());
        Assert.DoesNotContain(told, e => e is { Status: EngagementStatus.Main, Parties.Length: > 2 });
    }

    [Fact]
    public void Letters_in_brackets_name_the_mechanism_of_other_rounds() =>
        Assert.Equal(
            "5 8, 6 8, 7 8",
            string.Join(", ", Read("The 7th Chile-Peru Joint Commission for Bilateral Cooperation (JCBC) was held in Lima on 9 January 2024.\n\nThe two sides agreed to hold the next meeting of the joint working group on border cooperation this year.\n\nThe 6th JCBC was held in 2014. The 5th JCBC was held in 2011.").Engagements.Where(e => e.Edition is not null).Select(e => $"{e.Edition} {e.Mechanism?.Split(' ', '-').Length + 1}").Order(StringComparer.Ordinal)));

    [Fact]
    public void Its_number_may_stand_beside_a_mechanism() =>
        Assert.Equal(5, Read("Chile and Peru convened for the fifth time their Defence Policy Dialogue in Lima on 9 January 2024.").Engagements.Single().Edition);

    [Theory]
    [InlineData("The Chilean delegation was headed by Deputy Minister Luis Soto, and the Peruvian delegation by Deputy Minister Ana Lima.")]
    [InlineData("Heading the Chilean side was Deputy Minister Luis Soto. Heading the Peruvian side was Deputy Minister Ana Lima.")]
    public void Both_delegations_have_their_heads(string led) =>
        Assert.Equal(
            "Ana Lima PE, Luis Soto CL",
            string.Join(", ", Read($"The 4th Chile-Peru Strategic Dialogue took place in Lima on 9 January 2024. {led}").Engagements.Single().Participants.Select(p => $"{p.Name} {p.Party}").Order(StringComparer.Ordinal)));

    [Fact]
    public void Two_without_a_state_are_of_the_two_that_the_meeting_is_named_after() =>
        Assert.Equal(
            "Ana Lima PE, Luis Soto CL",
            string.Join(", ", Read("Minister for Defence Luis Soto and Secretary of Defence Ana Lima held the inaugural Chile-Peru Defence Ministers' Meeting on 12 March 2024 in Lima.").Engagements.Single().Participants.Select(p => $"{p.Name} {p.Party}").Order(StringComparer.Ordinal)));

    [Fact]
    public void What_a_headline_tells_by_the_bare_verb_is_the_meeting_to_come() =>
        Assert.Single(Read("Chile, Peru to hold defence ministers' meeting in Lima\n\nSANTIAGO – Chile and Peru are set to discuss defence cooperation.\n\nPeruvian Defence Minister Ana Lima will host Chilean Defence Minister Luis Soto for the inaugural Chile-Peru Defence Ministers' Meeting in Lima on February 12, 2024.").Engagements.Where(e => e.Kind == EngagementKind.Dialogue));

    [Fact]
    public void A_possibility_is_no_dialogue() =>
        Assert.DoesNotContain(
            Read("The possibility of holding a first defence policy dialogue was among the matters on which Chilean Defence Minister Luis Soto and Peruvian Defence Minister Ana Lima reached agreement at their talks in Lima on August 24, 2018.").Engagements,
            e => e.Mechanism is not null);

    [Fact]
    public void The_text_below_a_picture_goes_on_with_its_own_engagement()
    {
        var told = Read("Chile, Peru convene sixth defence policy dialogue\n\nPeruvian Defence Minister Carlos Ruiz (R) receives Deputy Minister Luis Soto. (Photo: AP)\n\nChilean Deputy Minister of Defence Luis Soto and Peruvian Deputy Minister of Defence Ana Lima chaired the sixth Chile-Peru Defence Policy Dialogue in Lima on March 18, 2024.\n\nAt the event, the two sides discussed military medicine.").Engagements;
        Assert.Contains("military-medicine", told.Single(e => e.Edition == 6).Topics);
        Assert.DoesNotContain("military-medicine", told.Where(e => e.Kind == EngagementKind.Reception).SelectMany(e => e.Topics));
    }

    [Fact]
    public void Who_speaks_behind_somebodys_office_has_no_part_in_it() =>
        Assert.Equal(
            "Ana Lima Defence Minister PE, Luis Soto Defence Minister IN",
            string.Join(", ", Read("Raksha Mantri Luis Soto met Ana Lima in Lima on 9 January 2024. In his interaction with Ms Ana Lima, Defence Minister of Peru, Raksha Mantri complimented Peru on its conduct.").Engagements.First().Participants.Select(p => $"{p.Name} {p.Office} {p.Party}").Order(StringComparer.Ordinal)));

    [Fact]
    public void Lines_of_the_page_above_the_title_are_no_lead() =>
        Assert.Equal(
            EngagementStatus.Main,
            Read("Scripts are off. Please switch them on to view the full site.\n\nPeruvian frigate calls at Antofagasta\n\nTuesday, May 28, 2013, 13:29 GMT+7\n\nThe Almirante, a frigate of the Peruvian Navy, docked at Antofagasta in Chile on Monday for a visit that will last until June 1. The crew of 200 will play friendly matches with Chilean sailors.").Engagements.Single(e => e.Kind == EngagementKind.PortCall).Status);

    private static ReportReading Read(string text) => Repository.Reader.Read(new Core.Reports.Report("story.txt", text) { Language = "en" }).Reading!;

    private static string Pairs(string text, EngagementKind kind) =>
        string.Join(", ", Read(text).Engagements.Where(e => e.Kind == kind && e.Status == EngagementStatus.Main).Select(Parties).Order(StringComparer.Ordinal));

    private static string Parties(EngagementReading engagement) => string.Join(' ', engagement.Parties.Order(StringComparer.Ordinal));
}
