using System.Globalization;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Rulings;

namespace Chancery.Core.Tests.Resolution;

/// <summary>Decisions of all kinds on whatever a record holds, some told by ids alone, some that contradict one another; the same for the same seed.</summary>
internal sealed class TangledDecisions(int seed)
{
    private static readonly string[] s_fields = ["place=Hue", "place=", "date=2020-05-07", "date=2019", "kind=visit", "status=referred", "edition=4", "edition=none", "mode=video", "name=Nobody", "country=US"];
    private readonly Random _random = new(seed);
    private int _number;

    public List<Decision> All { get; } = [];

    /// <summary>Makes a decision or two, or takes one back.</summary>
    public void Rule(DiplomaticRecord record)
    {
        for (var i = _random.Next(1, 3); i > 0; i--)
        {
            if (All.Count > 0 && Chance(.2))
            {
                var at = _random.Next(All.Count);
                All[at] = All[at] with { Withdrawn = true, Withdrawal = Chance(.5) ? new DecisionWithdrawal("NN", "2026-02-02", "a mistake") : null };
            }
            else if (Make(record) is { } made && All.TrueForAll(d => d.Id != made.Id))
            {
                All.Add(Chance(.3) ? made with { SubjectAt = [], OtherAt = [] } : made);
            }
        }
    }

    private Decision? Make(DiplomaticRecord record)
    {
        var when = string.Create(CultureInfo.InvariantCulture, $"2026-01-{_random.Next(1, 29):00}");
        var writer = new DecisionWriter(record, "NN", when, string.Create(CultureInfo.InvariantCulture, $"reason {_number++}"));
        try
        {
            return _random.Next(14) switch
            {
                0 or 1 => writer.Join(Any(record.Engagements).Id, Any(record.Engagements).Id),
                2 => writer.Join(Any(record.People).Id, Any(record.People).Id),
                3 => writer.Join(Any(record.Mechanisms).Id, Any(record.Mechanisms).Id),
                4 => writer.KeepApart(Any(record.Engagements).Id, Any(record.Engagements).Id),
                5 => writer.KeepApart(Any(record.People).Id, Any(record.People).Id),
                6 => Any(record.Engagements) is var e ? writer.SplitReports(e.Id, [Any(e.Reports)]) : null,
                7 => writer.SplitReports(Any(record.People).Id, [Any(record.Reports).Id]),
                8 => Any(record.People) is var p ? writer.SplitSpelling(p.Id, Any(p.Names)) : null,
                9 => writer.Correct(Any(record.Engagements).Id, "place", Chance(.5) ? "Hue" : null) with { Other = s_fields[_random.Next(s_fields.Length)] },
                10 => writer.Correct(Chance(.5) ? Any(record.People).Id : Any(record.Commitments).Id, "name", "Nobody") with { Other = Chance(.5) ? "name=Nobody" : "state=done" },
                11 => writer.Reject(Any(record.Engagements).Id),
                12 => writer.Confirm(Chance(.5) ? Any(record.Engagements).Id : Any(record.People).Id),
                _ => writer.Note(Chance(.5) ? Any(record.Engagements).Id : Any(record.People).Id, "a remark"),
            } is { } decision ? decision with { Id = string.Create(CultureInfo.InvariantCulture, $"d-{seed:0000}{_random.Next(1_000_000):000000}") } : null;
        }
        catch (ArgumentException)
        {
            // What cannot be ruled on this record.
            return null;
        }
    }

    private T Any<T>(IReadOnlyList<T> things) => things.Count > 0 ? things[_random.Next(things.Count)] : throw new ArgumentException("nothing to rule on");

    private bool Chance(double share) => _random.NextDouble() < share;
}
