using Chancery.Intake.Feeds;
using Chancery.Intake.Json;
using Chancery.Intake.Mail;
using Chancery.Intake.Pdf;
using Chancery.Intake.Unpacking;
using Chancery.Intake.Warc;

namespace Chancery.Intake.Files;

/// <summary>Bytes of any format to their reports: told by their content first, by their name where that says nothing.</summary>
internal sealed class InputReader(IntakeOptions options, UnpackBudget budget)
{
    // A line of JSON may be all that a pipe holds for now.
    private const int FirstLook = 1;

    public IntakeOptions Options => options;

    public UnpackBudget Budget => budget;

    /// <summary>The reports of a stream; what breaks is an item too.</summary>
    public IEnumerable<IntakeItem> Read(Origin origin, Stream stream) => Guarded.Items(origin.Path, () => Open(origin, stream));

    /// <summary>A stream that came out of a packed one.</summary>
    public Stream Unpacked(Stream stream) => new CountedStream(stream, budget.AddUnpacked);

    private IEnumerable<IntakeItem> Open(Origin origin, Stream stream)
    {
        var input = new PeekStream(stream);
        if (input.Peek(FirstLook).IsEmpty)
        {
            return [Error(origin, IntakeErrorCode.Empty, "the file is empty")];
        }

        if (Format(origin, input, out var foreign) is not { } format)
        {
            return [foreign!];
        }

        if (format is ReportFormat.Zip or ReportFormat.Tar or ReportFormat.Gzip && origin.Depth >= options.Unpacking.Depth)
        {
            return [Error(origin, IntakeErrorCode.Bounds, $"lies in {origin.Depth} archives; unpack the outer ones first")];
        }

        return format switch
        {
            ReportFormat.Gzip => Read(origin.Unpacked(), Unpacked(GzipBody.Open(input))),
            ReportFormat.Zip => Zip(origin, stream, input),
            ReportFormat.Tar => TarMembers.Read(origin, input, this),
            ReportFormat.Warc => WarcReports.Read(origin, input, this),
            ReportFormat.Mailbox => MailboxReports.Read(origin, input, this),
            ReportFormat.JsonLines => JsonLines.Read(origin, input, options),
            _ => Whole(origin, input, format),
        };
    }

    private IEnumerable<IntakeItem> Zip(Origin origin, Stream stream, PeekStream input)
    {
        if (stream.CanSeek)
        {
            stream.Position = 0;
            return ZipMembers.Read(origin, stream, this);
        }

        return Copied();

        IEnumerable<IntakeItem> Copied()
        {
            using var copy = SeekableCopy.Of(input);
            foreach (var item in ZipMembers.Read(origin, copy, this))
            {
                yield return item;
            }
        }
    }

    private IEnumerable<IntakeItem> Whole(Origin origin, PeekStream input, ReportFormat format)
    {
        var limit = format is ReportFormat.Json or ReportFormat.Feed or ReportFormat.Mail or ReportFormat.Pdf ? options.MaxWholeBytes : options.MaxReportBytes;
        if (WholeStream.Read(input, limit) is not { } bytes)
        {
            return [Error(origin, IntakeErrorCode.TooLarge, $"larger than {limit / (1024 * 1024)} MB, which no report is; give many reports as JSON Lines (.jsonl)")];
        }

        return format switch
        {
            ReportFormat.Feed => FeedReports.Read(origin, bytes, options),
            ReportFormat.Mail => MailReports.Read(origin, bytes, this),
            ReportFormat.Pdf => PdfReports.Read(origin, bytes, options),
            _ => DocumentReports.Read(origin, bytes, format, options),
        };
    }

    private ReportFormat? Format(Origin origin, PeekStream input, out IntakeItem? foreign)
    {
        foreign = null;
        if (origin.Facts.Format is { } told)
        {
            return told;
        }

        // What was piped in has no name: only the user can know better than the bytes.
        var isPipe = origin.Depth == 0 && origin.Path == "-";
        if (isPipe && options.Format is { } given)
        {
            return given;
        }

        var head = input.Peek(FirstLook);
        if (head[0] != (byte)'{' && head[0] != (byte)'[')
        {
            head = input.Peek(FileFormats.Head);
        }

        var named = isPipe ? null : FileFormats.OfName(origin.Name);
        if (FileFormats.OfSignature(head) is { } signature)
        {
            return signature == ReportFormat.Html && named is ReportFormat.Text or ReportFormat.Markdown && !IsPage(head) ? named : signature;
        }

        if (ForeignFormats.Explain(head) is { } what)
        {
            foreign = Error(origin, origin.InsideFolder && named is null ? IntakeErrorCode.Aside : IntakeErrorCode.Binary, what);
            return null;
        }

        var needsSignature = named is ReportFormat.Gzip or ReportFormat.Zip or ReportFormat.Tar or ReportFormat.Pdf or ReportFormat.Warc or ReportFormat.Mail or ReportFormat.Mailbox or ReportFormat.Feed;
        if (named is not null && !needsSignature)
        {
            return named;
        }

        if (origin.InsideFolder && named is null)
        {
            foreign = Error(origin, IntakeErrorCode.Aside, "no report by its name or content");
            return null;
        }

        if (named is ReportFormat.Gzip or ReportFormat.Zip or ReportFormat.Tar or ReportFormat.Pdf or ReportFormat.Warc)
        {
            foreign = Error(origin, IntakeErrorCode.Damaged, $"is named {Path.GetExtension(origin.Name)}, but its content is not of that kind");
            return null;
        }

        return named is ReportFormat.Mail && head.IndexOf((byte)':') >= 0 ? named : FileFormats.OfStart(head);
    }

    private static bool IsPage(ReadOnlySpan<byte> head) => head.IndexOf("<html"u8) >= 0 || head.IndexOf("<HTML"u8) >= 0 || head.IndexOf("<!"u8) is 0;

    private static IntakeItem Error(Origin origin, string code, string message) => IntakeItem.Of(new IntakeError(code, origin.Path, message));
}
