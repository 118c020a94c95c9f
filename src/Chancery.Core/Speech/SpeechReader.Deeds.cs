using Chancery.Core.Clauses;

namespace Chancery.Core.Speech;

/// <summary>What both sides did at the engagement, told without a word of agreeing: "the ministers set up a committee on trade".</summary>
internal sealed partial class SpeechReader
{
    /// <summary>Whether both sides are told to have done it there and then, by nobody else's words and not in an earlier year.</summary>
    private bool IsOfBoth(Trigger trigger, List<string> by, bool group) =>
        group && by.Count > 1 && trigger.Frame is not { Speakers: [{ IsGroup: false }] } && !TellsEarlierYear(trigger);

    /// <summary>"set up a committee in 2009", "since 1973": a year before that of the report, anywhere in the sentence.</summary>
    private bool TellsEarlierYear(Trigger trigger) => context.Published?.Start.Year is int year && trigger.Sentence.Exists(n =>
        n is { Kind: NodeKind.Date, Item: { } date } && int.TryParse(date["y"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var told) && told < year);
}
