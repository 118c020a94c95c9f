namespace Chancery.Cli;

/// <summary>What the program returns to the shell.</summary>
public static class ExitCode
{
    /// <summary>Something was done, though single reports may have failed.</summary>
    public const int Done = 0;

    /// <summary>Nothing could be done, it was interrupted, or a check failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;
}
