namespace Chancery.Cli.Terminal;

/// <summary>Command lines for the help, each with what it does.</summary>
internal static class HelpExamples
{
    public static (string Line, string What)[] For(string command) => command switch
    {
        "chancery" =>
        [
            ("chancery brief VN JP --reports samples", "read all reports of a folder and print the brief of two parties"),
            ("chancery build news/ --record asia.chancery", "read a folder into a record that stays; run it again as reports come in"),
            ("chancery brief VN JP --record asia.chancery", "the brief from that record"),
        ],
        "chancery extract" =>
        [
            ("chancery extract report.txt", "one line of JSON for the report"),
            ("chancery extract news/ > readings.jsonl", "all reports below a folder, in the order of their names"),
            ("cat reports.jsonl | chancery extract", "reports as JSON Lines: {\"id\", \"url\", \"text\", \"published\"}"),
            ("chancery extract old/*.txt --encoding windows-1258", "files that are not UTF-8"),
            ("chancery extract release.txt --published 2020-06-10", "with the day of publication, where the reports do not tell it or tell it wrong"),
        ],
        "chancery build" =>
        [
            ("chancery build news/ --record asia.chancery", "new reports only; those on file are passed over"),
            ("chancery build news/ --record asia.chancery --decisions decisions.jsonl", "with the decisions of a file"),
            ("curl -s https://example.org/feed.xml | chancery build - --record asia.chancery", "from a pipe; the format is told by the content"),
            ("chancery build crawl.warc.gz mail.zip --record asia.chancery --log intake.jsonl", "archives; the log tells what became of each input"),
        ],
        "chancery reports" =>
        [
            ("chancery reports --record asia.chancery --from 2019", "what is on file"),
            ("chancery reports --record asia.chancery --copies", "which reports repeat one another's words"),
        ],
        "chancery withdraw" => [("chancery withdraw 3f1c9a0b7d2e4c55 --record asia.chancery", "a report off the file; the record is built without it")],
        "chancery brief" =>
        [
            ("chancery brief VN JP --reports samples", "from reports, without keeping a record"),
            ("chancery brief VN JP --record asia.chancery --format md > brief.md", "from a record, as Markdown"),
        ],
        "chancery show" =>
        [
            ("chancery show \"Nguyen Chi Vinh\" --record asia.chancery", "a person: spellings, offices, engagements"),
            ("chancery show \"Defence Policy Dialogue\" --record asia.chancery", "a mechanism: rounds on file, missing and due"),
            ("chancery show talks.html --record asia.chancery", "a report: outlet, byline, days of publication, copies, what was read from it"),
            ("chancery show e-0a1b2c3d4e5f --why --record asia.chancery", "how the date of an engagement is known"),
        ],
        "chancery timeline" =>
        [
            ("chancery timeline VN JP --record asia.chancery", "all engagements of the two, oldest first"),
            ("chancery timeline --reports samples --from 2019 --to 2020-06 --format json", "a span of time, for a program"),
        ],
        "chancery export json" => [("chancery export json --record asia.chancery > record.json", "the whole record as one object")],
        "chancery search" =>
        [
            ("chancery search \"Nguyễn Chí Vịnh\" --record asia.chancery", "reports and claims with these words, marks and all"),
            ("chancery search nguyen chi vinh --toneless --record asia.chancery", "typed without marks"),
        ],
        "chancery discrepancies" => [("chancery discrepancies --record asia.chancery --limit 10", "the ten weightiest, with the sources of each value")],
        "chancery doctor" =>
        [
            ("chancery doctor --record asia.chancery", "check the file, ids, quotes, index, and that the record is what its reports give"),
            ("chancery doctor --repair --record asia.chancery", "mend what can be mended"),
        ],
        "chancery backup" => [("chancery backup asia-2026-11-22.chancery --record asia.chancery", "a copy, while others read and write")],
        "chancery decide join" => [("chancery decide join p-0a1b2c3d4e5f \"Nishida Yasumori\" --who NN --why \"one office, one day\" --record asia.chancery", "two entries are one person")],
        "chancery decide split" =>
        [
            ("chancery decide split e-0a1b2c3d4e5f --report en-004.txt --who NN --why \"another day\" --record asia.chancery", "what this report tells is another engagement"),
            ("chancery decide split \"Nguyen Van Giang\" --spelling \"Nguyễn Văn Giàng\" --who NN --why \"two men\" --record asia.chancery", "whoever is written so is somebody else"),
        ],
        "chancery decide correct" => [("chancery decide correct e-0a1b2c3d4e5f mode=video --who NN --why \"the minutes say so\" --record asia.chancery", "one field, with its reason")],
        "chancery decide" =>
        [
            ("chancery decide list --record asia.chancery", "every decision and what became of it"),
            ("chancery decide export --record asia.chancery > decisions.jsonl", "for version control; build --decisions takes it back"),
        ],
        "chancery explain" =>
        [
            ("chancery explain samples/en-001.txt --sentence 3", "every layer of the reading of the third sentence"),
            ("chancery explain --text \"The two sides met in Hanoi.\" --rule NAME", "how far a rule got, and what stopped it"),
        ],
        "chancery pack check" => [("chancery pack check", "all packs: words, rules, and their examples, executed")],
        "chancery pack show" =>
        [
            ("chancery pack show en", "settings, frames and rules with file and line, lists of words with their counts"),
            ("chancery pack show en --words | grep -w envoy", "which entry a word has"),
        ],
        "chancery pack new" => [("chancery pack new fr --languages languages", "a small pack that passes the check; replace its words one file at a time")],
        "chancery pack compile" => [("chancery pack compile --languages /opt/chancery/languages", "after an edit of a pack: programs start in half the time again")],
        "chancery eval" =>
        [
            ("chancery eval --gold samples/expected --misses", "read the texts beside the gold and list what was missed"),
            ("chancery eval predictions.jsonl --gold gold/", "score what extract printed"),
            ("chancery eval --gold gold/ texts.jsonl --baseline before.json", "compare with an earlier --format json; exit 1 where a figure fell"),
            ("chancery eval --readouts readouts.jsonl", "releases with their expected engagement"),
        ],
        _ => [],
    };
}
