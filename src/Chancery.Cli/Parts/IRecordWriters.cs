using Chancery.Core.Records;

namespace Chancery.Cli.Parts;

/// <summary>The record as people and programs read it. A false return means that the record holds nothing of what was asked.</summary>
public interface IRecordWriters
{
    /// <summary>The brief of two parties.</summary>
    bool Brief(DiplomaticRecord record, string party, string other, OutputFormat format, TextWriter output);

    /// <summary>Engagements, oldest first.</summary>
    bool Timeline(DiplomaticRecord record, TimelineRequest request, OutputFormat format, TextWriter output);

    /// <summary>An engagement, person or mechanism with its evidence, by id or name.</summary>
    bool Show(DiplomaticRecord record, string subject, OutputFormat format, TextWriter output);

    /// <summary>Where reports differ, the weightiest first.</summary>
    bool Discrepancies(DiplomaticRecord record, int limit, OutputFormat format, TextWriter output);

    /// <summary>The proof of an engagement's date.</summary>
    bool Why(DiplomaticRecord record, string subject, OutputFormat format, TextWriter output);

    /// <summary>What an id or a name may mean.</summary>
    IReadOnlyList<RecordThing> Find(DiplomaticRecord record, string subject);

    /// <summary>The whole record as one JSON object.</summary>
    void ExportJson(DiplomaticRecord record, TextWriter output);
}
