namespace Chancery.Intake.Files;

/// <summary>All bytes of a document.</summary>
internal static class WholeStream
{
    /// <summary>Null where there are more than <paramref name="limit"/>.</summary>
    public static byte[]? Read(Stream stream, long limit)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (all.Length + read > limit)
            {
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
