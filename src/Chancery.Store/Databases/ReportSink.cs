using Chancery.Store.Claims;

namespace Chancery.Store.Databases;

/// <summary>What hangs on reports: their claims and their entries in the full-text index.</summary>
internal abstract class ReportSink : IDisposable
{
    /// <summary>Puts a text into the full-text index, which does not know the report yet.</summary>
    public abstract void Index(long report, string text);

    /// <summary>The claims of a report, in place of those on file.</summary>
    public abstract void Replace(long report, IEnumerable<Claim> claims);

    /// <summary>Without it what was handed over may not be on file.</summary>
    public abstract void Complete();

    public abstract void Dispose();
}
