using Chancery.Core.Readings;
using Xunit;

namespace Chancery.Reading.Tests;

/// <summary>Exercises by their names, forces of two states told together, ships that put into a port.</summary>
public sealed class ExercisesAndShipsTests
{
    private const string Dateline = "OSLO, May 15, 2024 - ";

    [Theory]
    [InlineData("The Norwegian Army and the Royal Army of Oman kicked off the joint military exercise Grint Najah in Salalah on Monday.", "Exercise Grint Najah", null)]
    [InlineData("The fifth edition of the Norway-Oman joint military exercise Grint Najah commenced on Monday at Salalah in Oman.", "Exercise Grint Najah", 5)]
    [InlineData("Norway and Oman on Monday began the annual \"Grint Najah\" drills near Salalah.", "Exercise Grint Najah", null)]
    public void An_exercise_is_called_by_its_name(string text, string name, int? edition)
    {
        var told = Assert.Single(Story.Mains(Dateline + text), e => e.Kind == EngagementKind.Exercise);
        Assert.Equal((name, edition, "NO OM", "2024-05-13"), (told.Mechanism, told.Edition, Story.Parties(told), told.Date?.ToString()));
    }

    [Theory]
    [InlineData("Troops from Norway and Oman are taking part in a joint exercise near Salalah.")]
    [InlineData("Ships of the Norwegian and Omani navies held a joint exercise in the Arabian Sea on Tuesday.")]
    [InlineData("The navies of Norway and Oman staged joint drills in the Arabian Sea on Tuesday.")]
    [InlineData("The Norway Navy and the Royal Navy of Oman took part in a bilateral naval exercise in the Arabian Sea.")]
    [InlineData("Norwegian and Omani soldiers will train together from May 20 to 25 near Salalah, the two armies said.")]
    public void Forces_of_two_states_exercise(string text) =>
        Assert.Equal("NO OM", Story.Parties(Assert.Single(Story.Mains(Dateline + text), e => e.Kind == EngagementKind.Exercise)));

    [Theory]
    [InlineData("Two ships of the Royal Norwegian Navy docked at Hamburg on Tuesday for a five-day visit to Germany.", "2024-05-14/2024-05-18")]
    [InlineData("The Royal Netherlands Navy ship HNLMS Tromp arrived in Hamburg on Tuesday, starting a four-day visit to Germany.", "2024-05-14/2024-05-17")]
    [InlineData("The Indian Naval Ship Delhi reached Hamburg on Tuesday on a three-day visit to Germany.", "2024-05-14/2024-05-16")]
    [InlineData("On a three-day visit to Germany, the Indian Naval Ship Delhi reached the port of Hamburg on Tuesday.", "2024-05-14/2024-05-16")]
    public void A_ship_puts_into_a_port(string text, string date)
    {
        var told = Assert.Single(Story.Mains(Dateline + text), e => e.Kind == EngagementKind.PortCall);
        Assert.Equal(("Hamburg", "DE", date), (told.Place, told.Country, told.Date?.ToString()));
    }

    [Theory]
    [InlineData("Norway launched talks with Oman on trade, and the two sides reached an agreement in Muscat.")]
    [InlineData("The Norwegian navy held an exercise near Hammerfest on Monday.")]
    public void Much_else_is_launched_and_reached(string text) =>
        Assert.DoesNotContain(Story.Read(Dateline + text), e => e.Kind is EngagementKind.Exercise or EngagementKind.PortCall);
}
