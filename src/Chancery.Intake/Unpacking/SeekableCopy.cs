namespace Chancery.Intake.Unpacking;

/// <summary>A stream that can only be read forwards, copied to where it can be read in any order.</summary>
internal static class SeekableCopy
{
    private const int InMemory = 4 * 1024 * 1024;

    /// <summary>Small ones in memory, others in a file that goes away when it is closed.</summary>
    public static Stream Of(Stream stream)
    {
        var head = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            head.Write(buffer, 0, read);
            if (head.Length > InMemory)
            {
                var file = TemporaryFile();
                head.WriteTo(file);
                stream.CopyTo(file);
                file.Position = 0;
                return file;
            }
        }

        head.Position = 0;
        return head;
    }

    private static FileStream TemporaryFile()
    {
        var path = Path.Combine(Path.GetTempPath(), $"chancery-{Path.GetRandomFileName()}");
        return new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);
    }
}
