namespace Chancery.Intake;

/// <summary>The codes of <see cref="IntakeError"/>; they never change their meaning.</summary>
public static class IntakeErrorCode
{
    /// <summary>No such file or folder.</summary>
    public const string Missing = "intake.missing";

    /// <summary>The file has no text.</summary>
    public const string Empty = "intake.empty";

    /// <summary>The file is no text: NUL bytes, or the signature of another format.</summary>
    public const string Binary = "intake.binary";

    /// <summary>The bytes are not in the encoding that was expected.</summary>
    public const string Encoding = "intake.encoding";

    /// <summary>A report above the limit.</summary>
    public const string TooLarge = "intake.too-large";

    /// <summary>The system refused to open or read it.</summary>
    public const string Unreadable = "intake.unreadable";

    /// <summary>A line or file that is not JSON.</summary>
    public const string Json = "intake.json";

    /// <summary>JSON without the text of a report.</summary>
    public const string NoText = "intake.no-text";

    /// <summary>A page that leads to stories and is none.</summary>
    public const string FrontPage = "intake.front-page";

    /// <summary>A published date that is none.</summary>
    public const string Date = "intake.date";

    /// <summary>A folder that holds no report.</summary>
    public const string NoReports = "intake.no-reports";

    /// <summary>An archive or packed file that is cut off, or whose bytes do not fit together.</summary>
    public const string Damaged = "intake.damaged";

    /// <summary>An archive that goes beyond the bounds of unpacking.</summary>
    public const string Bounds = "intake.bounds";

    /// <summary>A PDF, and the program that takes its text out is not installed, or failed.</summary>
    public const string Pdf = "intake.pdf";

    /// <summary>Met in a folder or archive, and not a report by its name or content.</summary>
    public const string Aside = "intake.aside";

    /// <summary>A reader of a format failed where it should not.</summary>
    public const string Failed = "intake.failed";
}
