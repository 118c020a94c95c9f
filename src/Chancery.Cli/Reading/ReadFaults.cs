using Chancery.Cli.Terminal;

namespace Chancery.Cli.Reading;

/// <summary>Tells the user of what could not be read; not of what nobody would take for a report.</summary>
internal static class ReadFaults
{
    public static void Tell(CliHost host, ReadItem item)
    {
        if (item.Fault is not { } fault || item.IsAside)
        {
            return;
        }

        if (item.IsWarning)
        {
            Messages.Warning(host, fault);
        }
        else
        {
            Messages.Error(host, fault);
        }
    }
}
