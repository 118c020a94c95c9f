using System.Text;
using Chancery.Yardsticks;

// Writes public collections of dates as cases for: chancery eval --dates
Console.OutputEncoding = new UTF8Encoding(false);
IEnumerable<Case>? cases = args switch
{
    ["timeml", var folder] => TimeMl.Read(folder),
    ["recognizers", var file] => RecognizersSpec.Read(file),
    ["duckling", var file, var lang, var reference] => DucklingCorpus.Read(file, lang, reference),
    _ => null,
};
if (cases is null)
{
    Console.Error.WriteLine("usage: timeml FOLDER | recognizers FILE.json | duckling Corpus.hs LANGUAGE REFERENCE-DAY");
    return 2;
}

foreach (var told in cases)
{
    Console.WriteLine(told.ToJson());
}

return 0;
