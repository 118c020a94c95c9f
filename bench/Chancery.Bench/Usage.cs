namespace Chancery.Bench;

/// <summary>What this program measures, for <c>--help</c>.</summary>
internal static class Usage
{
    public const string Text = """
        Measures Chancery; docs/performance.md tells what came out. Run with `-c Release`.

          quick [FOLDER|FILE] [--seconds N]   reading on one thread beside a plain tokenizer, the gate, start-up
                                              (start-up of a published program: CHANCERY=PATH/chancery)
          read [FOLDER|FILE] [--seconds N]    nothing but reading, for a profiler
          read [FOLDER|FILE] --times N        the same, all so many times: for whoever counts instructions
          intake [--seconds N]                megabytes a second of every format
          corpus N                            N invented reports as JSON Lines, with the repetition of real archives
          record N [N …] [--decisions K]      parts of a build, at once and by additions of 100
          merge N [SEED]                      precision and recall of bringing reports together
          names CASES.csv                     labelled pairs of names

        Anything else goes to BenchmarkDotNet, e.g. `--filter '*'`.
        """;
}
