using System.Globalization;
using Chancery.Cli.Terminal;

namespace Chancery.Cli.Reading;

/// <summary>Tells the user of what could not be read, and how often where one file has it very often; not of what nobody would take for a report.</summary>
internal sealed class ReadFaults(CliHost host)
{
    private const int MostOfOneKind = 20;

    private readonly Dictionary<(string File, string Code), long> _told = [];

    public void Tell(ReadItem item)
    {
        if (item.Fault is not { } fault || item.IsAside || !IsAmongFirst(item))
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

    /// <summary>Says how many were not told one by one.</summary>
    public void Finish()
    {
        foreach (var ((file, code), count) in _told.Where(t => t.Value > MostOfOneKind).OrderBy(t => t.Key.File, StringComparer.Ordinal).ThenBy(t => t.Key.Code, StringComparer.Ordinal))
        {
            Messages.Error(host, string.Create(CultureInfo.InvariantCulture, $"{file}: {count - MostOfOneKind} more of the same kind; chancery build --log lists each [{code}]"));
        }

        _told.Clear();
    }

    private bool IsAmongFirst(ReadItem item)
    {
        var path = item.Item.Path;
        var member = path.IndexOf('!', StringComparison.Ordinal);
        var key = (member > 0 ? path[..member] : path, item.Item.Error?.Code ?? "reader");
        return (_told[key] = _told.GetValueOrDefault(key) + 1) <= MostOfOneKind;
    }
}
