using System.Globalization;
using Chancery.Intake.Files;
using Chancery.Intake.Unpacking;

namespace Chancery.Intake.Mail;

/// <summary>Messages one after another, each behind a line <c>From …</c> (mbox), as they come.</summary>
internal static class MailboxReports
{
    public static IEnumerable<IntakeItem> Read(Origin origin, Stream stream, InputReader reader)
    {
        var buffer = new MemoryStream();
        var number = 0;
        var tooLarge = false;
        var wasBlank = true;
        foreach (var line in Lines(stream))
        {
            if (wasBlank && line.AsSpan().StartsWith("From "u8))
            {
                foreach (var item in Message(origin, buffer, tooLarge, number, reader))
                {
                    yield return item;
                }

                buffer.SetLength(0);
                tooLarge = false;
                number++;
                continue;
            }

            wasBlank = line is [(byte)'\n'] or [(byte)'\r', (byte)'\n'];
            tooLarge |= buffer.Length + line.Length > reader.Options.MaxWholeBytes;
            if (!tooLarge)
            {
                // ">From" stands for a line of the text that begins so.
                buffer.Write(line.AsSpan(line.AsSpan().StartsWith(">From "u8) ? 1 : 0));
            }
        }

        foreach (var item in Message(origin, buffer, tooLarge, number, reader))
        {
            yield return item;
        }
    }

    private static IEnumerable<IntakeItem> Message(Origin origin, MemoryStream buffer, bool tooLarge, int number, InputReader reader)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{origin.Name}:{number}");
        var path = string.Create(CultureInfo.InvariantCulture, $"{origin.Path}:{number}");
        return buffer.Length == 0 ? []
            : tooLarge ? [IntakeItem.Of(new IntakeError(IntakeErrorCode.TooLarge, path, "the message is larger than any may be"))]
            : Guarded.Items(path, () => MailReports.Read(origin with { Path = path, Name = name }, buffer.ToArray(), reader));
    }

    /// <summary>Lines with their ends; a line longer than the buffer comes in pieces.</summary>
    private static IEnumerable<byte[]> Lines(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var held = 0;
        for (int read; (read = stream.Read(buffer, held, buffer.Length - held)) > 0;)
        {
            held += read;
            var start = 0;
            for (int feed; (feed = buffer.AsSpan(start, held - start).IndexOf((byte)'\n')) >= 0;)
            {
                yield return buffer[start..(start + feed + 1)];
                start += feed + 1;
            }

            if (start == 0 && held == buffer.Length)
            {
                yield return buffer[..held];
                held = 0;
                continue;
            }

            buffer.AsSpan(start, held - start).CopyTo(buffer);
            held -= start;
        }

        if (held > 0)
        {
            yield return buffer[..held];
        }
    }
}
