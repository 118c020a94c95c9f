using System.Collections.Immutable;
using Chancery.Core.Readings;
using Chancery.Core.Records;
using Chancery.Core.Resolution.Notes;

namespace Chancery.Cli.Parts;

/// <summary>What the commands need of the other houses; <see cref="Composition"/> is the real one.</summary>
/// <remarks>Every member is called only by the command that needs it, so that nothing is loaded at start-up. All throw <see cref="CliException"/>.</remarks>
public interface IParts
{
    /// <summary>The reader with its language packs.</summary>
    /// <param name="languages">Folder of the packs; null for those shipped with the program.</param>
    /// <param name="every">Whether reports whose words tell of no engagement are read deeply all the same.</param>
    IReportReader OpenReader(string? languages, bool every);

    /// <summary>The record of readings and decisions.</summary>
    /// <param name="copies">What is known of copies among the readings, as <see cref="IRecordFile.LoadCopies"/> gives it; null finds them from the texts.</param>
    DiplomaticRecord Resolve(IEnumerable<ReportReading> readings, ImmutableArray<Decision> decisions, IReadOnlyDictionary<string, string>? copies = null);

    /// <summary>The same, with notes from which the record is brought up to date later on; they are made while they are enumerated.</summary>
    (DiplomaticRecord Record, IEnumerable<Note> Notes) ResolveNoted(IEnumerable<ReportReading> readings, ImmutableArray<Decision> decisions, IReadOnlyDictionary<string, string>? copies);

    /// <summary>Opens a record file.</summary>
    /// <param name="create">Whether to make it where there is none.</param>
    IRecordFile OpenRecord(string path, bool create);

    /// <summary>How a record is written.</summary>
    IRecordWriters Writers { get; }

    /// <summary>How a sentence was read.</summary>
    /// <returns>Whether what was asked for exists.</returns>
    bool Explain(ExplainRequest request, TextWriter output);

    /// <summary>The language packs as such.</summary>
    IPackDesk Packs { get; }
}
