namespace Chancery.Cli;

/// <summary>What a run of the program sees of the world; tests give their own.</summary>
public sealed record CliHost
{
    /// <summary>Results; nothing else is written here.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Errors, warnings and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input; called at most once.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Whether standard input is a terminal, where nobody piped anything in.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Whether results go to a terminal: tables then, plain lines otherwise.</summary>
    public bool IsOutTerminal { get; init; }

    /// <summary>Whether progress may be shown.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether colour is wanted (a terminal, and no NO_COLOR).</summary>
    public bool HasColor { get; init; }

    /// <summary>The day on which a decision is made, where the user does not tell it; nothing else asks for the time.</summary>
    public Func<DateOnly>? Today { get; init; }

    /// <summary>Signalled by Ctrl-C.</summary>
    public CancellationToken Stop { get; init; }
}
