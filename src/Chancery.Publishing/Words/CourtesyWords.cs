using Chancery.Core.Readings;
using Chancery.Core.Records;

namespace Chancery.Publishing.Words;

/// <summary>Courtesies and documents in a line.</summary>
internal static class CourtesyWords
{
    /// <param name="courtesy">What to tell.</param>
    /// <param name="name">How a name, office or code is shown.</param>
    /// <param name="accepted">Whether any report says that it was accepted; null where none tells.</param>
    public static string Describe(RecordCourtesy courtesy, Func<string, string> name, bool? accepted)
    {
        var subject = courtesy.From is { } from ? name(from) : "Not named who";
        var target = courtesy.To is { } to ? name(to) : null;
        var way = courtesy.Through is { } through ? $", through {name(through)}" : "";
        var sent = target is null ? "" : $" to {target}";
        var what = courtesy.What is { } words ? $" (“{Phrase.Excerpt(words)}”{When(courtesy)})" : "";
        return courtesy.Type switch
        {
            CourtesyType.Invitation => $"{subject} invited {target ?? "the other side"}{way}{what}; {Answer(courtesy, accepted, name)}",
            CourtesyType.Greeting => $"{subject} sent greetings{sent}{way}",
            CourtesyType.Congratulation => $"{subject} sent congratulations{sent}{way}{what}",
            CourtesyType.Condolence => $"{subject} sent condolences{sent}{way}{what}",
            _ => $"{subject} gave a present{sent}{way}{what}",
        };
    }

    public static string Describe(RecordCourtesy courtesy, Func<string, string> name) => Describe(courtesy, name, courtesy.Accepted);

    /// <summary>What was done with a document.</summary>
    public static string Of(InstrumentAct act) => act switch
    {
        InstrumentAct.Cited => "referred to",
        InstrumentAct.Presented => "handed over",
        _ => Phrase.Word(act),
    };

    /// <summary>Its name, with the date where the name does not tell it.</summary>
    public static string Title(RecordInstrument instrument) =>
        instrument.Date is { } day && !instrument.Name.Contains(day.Start.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?", StringComparison.Ordinal)
            ? $"{instrument.Name} ({DateWords.Of(day)})"
            : instrument.Name;

    private static string When(RecordCourtesy courtesy) => courtesy.Date is { } day ? $"; {DateWords.Of(day)}" : "";

    private static string Answer(RecordCourtesy courtesy, bool? accepted, Func<string, string> name)
    {
        var by = courtesy.AnsweredBy is { } who && !string.Equals(who, courtesy.To, StringComparison.Ordinal) ? $" by {name(who)}" : "";
        return accepted switch { true => $"accepted{by}", false => $"declined{by}", _ => "no answer on file" };
    }
}
