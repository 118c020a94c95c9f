namespace Chancery.Intake;

/// <summary>Why something that was to be read is no report.</summary>
/// <param name="Code">Stable code, one of <see cref="IntakeErrorCode"/>.</param>
/// <param name="Path">File or folder as it was given; <c>-</c> for standard input.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Line">Line of the file, from 1; null where the whole file is meant.</param>
public sealed record IntakeError(string Code, string Path, string Message, int? Line = null)
{
    /// <summary>Whether the report was read all the same, without the part that the message names.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Whether nobody would have taken it for a report: a picture beside a page, a file of settings.</summary>
    public bool IsAside => Code == IntakeErrorCode.Aside;

    /// <inheritdoc/>
    public override string ToString() => Line is int line ? $"{Path}:{line}: {Message} [{Code}]" : $"{Path}: {Message} [{Code}]";
}
