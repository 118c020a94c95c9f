namespace Chancery.Intake;

/// <summary>The formats that reports come in.</summary>
public enum ReportFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>One JSON object, or an array of them.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>RSS or Atom.</summary>
    Feed,

    /// <summary>One message as it was sent (.eml, .mht).</summary>
    Mail,

    /// <summary>Messages one after another (mbox).</summary>
    Mailbox,

    /// <summary>A web archive.</summary>
    Warc,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>A zip archive.</summary>
    Zip,

    /// <summary>A tar archive.</summary>
    Tar,

    /// <summary>Anything else of these, packed by gzip.</summary>
    Gzip,
}
