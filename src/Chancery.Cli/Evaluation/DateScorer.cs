using System.Globalization;
using Chancery.Core.Dates;
using Chancery.Core.Readings;

namespace Chancery.Cli.Evaluation;

/// <summary>
/// Scores dates as TempEval-3 does: a date is found if a reading overlaps it, and right if the value is the same as well; it holds if all
/// days meant lie within the value ("June" for "early June"). What overlaps a phrase that is left out counts neither way.
/// </summary>
internal sealed class DateScorer
{
    private const string Found = "found";
    private const string Value = "value";
    private const string Holds = "holds";
    private readonly Tally _tally = new();
    private readonly List<string> _misses = [];
    private int _texts;
    private int _leftOut;

    public IReadOnlyList<string> Misses => _misses;

    public int Texts => _texts;

    /// <summary>Phrases that the gold leaves out of the count.</summary>
    public int LeftOut => _leftOut;

    public IReadOnlyList<FigureRow> Rows => [_tally.Row(Found), _tally.Row(Value), _tally.Row(Holds)];

    public void Add(DateCase told, IReadOnlyList<DateReading> readings)
    {
        _texts++;
        var used = new bool[readings.Count];
        foreach (var phrase in told.Dates.OrderBy(d => d.Values.Count == 0))
        {
            if (phrase.Values.Count == 0)
            {
                _leftOut++;
                for (var i = 0; i < used.Length; i++)
                {
                    used[i] |= phrase.Overlaps(readings[i].Start, readings[i].End);
                }

                continue;
            }

            var at = Best(phrase, readings, used);
            if (at < 0)
            {
                _tally.Add(Found, missed: 1);
                _tally.Add(Value, missed: 1);
                _tally.Add(Holds, missed: 1);
                Miss(told, $"missed {Quote(told, phrase)} = {string.Join(" or ", phrase.Values)}");
                continue;
            }

            used[at] = true;
            var right = phrase.Values.Any(v => Same(v, readings[at].Value));
            _tally.Add(Found, hit: 1);
            _tally.Add(Value, hit: right ? 1 : 0, spurious: right ? 0 : 1, missed: right ? 0 : 1);
            var holds = right || phrase.Values.Any(v => Within(v, readings[at].Value));
            _tally.Add(Holds, hit: holds ? 1 : 0, spurious: holds ? 0 : 1, missed: holds ? 0 : 1);
            if (!right)
            {
                Miss(told, $"{Quote(told, phrase)}: {readings[at].Value} by {readings[at].Rule}, should be {string.Join(" or ", phrase.Values)}");
            }
        }

        for (var i = 0; i < used.Length; i++)
        {
            if (!used[i])
            {
                _tally.Add(Found, spurious: 1);
                _tally.Add(Value, spurious: 1);
                _tally.Add(Holds, spurious: 1);
                Miss(told, $"spurious \"{readings[i].Quote}\" = {readings[i].Value} by {readings[i].Rule}");
            }
        }
    }

    public void Write(TextWriter output)
    {
        foreach (var row in Rows)
        {
            output.WriteLine($"{row.Name,-8} P {Rounding.Text3(row.Precision ?? double.NaN)}  R {Rounding.Text3(row.Recall ?? double.NaN)}  F1 {Rounding.Text3(row.F1)}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_tally.Row(Found).Gold:0} dates in {_texts} texts; {_leftOut} phrases left out"));
    }

    /// <summary>Whether two dates cover the same days: a quarter and its three months do.</summary>
    internal static bool Same(string expected, Edtf value)
    {
        if (!Edtf.TryParse(expected, out var told))
        {
            return expected == value.ToString();
        }

        return told == value || (told.Start.Earliest() is { } first && first == value.Start.Earliest()
            && (told.End ?? told.Start).Latest() == (value.End ?? value.Start).Latest() && IsPlain(told) && IsPlain(value)
            && told.Start.Month is not > 12 && value.Start.Month is not > 12);
    }

    private static bool Within(string expected, Edtf value) =>
        Edtf.TryParse(expected, out var told) && told.Start.Earliest() is { } first && (told.End ?? told.Start).Latest() is { } last
        && value.Start.Earliest() <= first && last <= (value.End ?? value.Start).Latest() && IsPlain(told) && IsPlain(value);

    /// <summary>Whether no month stands open before a day.</summary>
    private static bool IsPlain(Edtf date) => date.Start is { Day: null } or { Month: not null } && (date.End ?? date.Start) is { Day: null } or { Month: not null };

    /// <summary>The reading that overlaps a phrase most, the first of several; -1 where none does.</summary>
    private static int Best(DatePhrase phrase, IReadOnlyList<DateReading> readings, bool[] used)
    {
        var best = -1;
        var length = 0;
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i];
            if (used[i] || !phrase.Overlaps(reading.Start, reading.End))
            {
                continue;
            }

            var common = Math.Min(phrase.End, reading.End) - Math.Max(phrase.Start, reading.Start);
            if (common > length)
            {
                (best, length) = (i, common);
            }
        }

        return best;
    }

    private static string Quote(DateCase told, DatePhrase phrase) => $"\"{told.Report.Text[phrase.Start..phrase.End]}\"";

    private void Miss(DateCase told, string what) => _misses.Add($"{told.Report.Source}: {what}");
}
