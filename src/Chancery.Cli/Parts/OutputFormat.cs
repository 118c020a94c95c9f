namespace Chancery.Cli.Parts;

/// <summary>How a result is written.</summary>
public enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Md,

    /// <summary>For programs.</summary>
    Json,
}
