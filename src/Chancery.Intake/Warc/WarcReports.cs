using System.Globalization;
using Chancery.Intake.Files;
using Chancery.Intake.Unpacking;

namespace Chancery.Intake.Warc;

/// <summary>The pages of a web archive as they come: answers with success, resources, and text that was taken out of pages.</summary>
internal static class WarcReports
{
    private const int Success = 200;

    public static IEnumerable<IntakeItem> Read(Origin origin, Stream stream, InputReader reader)
    {
        var input = new WarcStream(stream);
        for (var number = 1; WarcRecord.Next(input) is { } record; number++)
        {
            reader.Budget.AddMember();
            if (record.Type is not ("response" or "resource" or "conversion"))
            {
                input.Skip(record.Length);
                continue;
            }

            var member = origin with
            {
                Path = string.Create(CultureInfo.InvariantCulture, $"{origin.Path}:{number}"),
                Name = string.Create(CultureInfo.InvariantCulture, $"{origin.Name}:{number}"),
                InsideFolder = true,
                Depth = origin.Depth + 1,
            };
            if (record.Length > reader.Options.MaxReportBytes)
            {
                input.Skip(record.Length);
                yield return IntakeItem.Of(new IntakeError(IntakeErrorCode.Aside, member.Path, "larger than any page of a report"));
                continue;
            }

            var block = input.Read((int)record.Length);
            foreach (var item in Guarded.Items(member.Path, () => Page(member, record, block, reader)))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<IntakeItem> Page(Origin member, WarcRecord record, byte[] block, InputReader reader)
    {
        var isAnswer = record.Type == "response" && block.AsSpan().StartsWith("HTTP/"u8);
        var answer = isAnswer ? HttpResponse.Read(block, new InputBudget(reader)) : new HttpResponse(Success, record.ContentType?.Split(';')[0].Trim(), null, block);
        if (answer.Status != Success || answer.Body.Length == 0)
        {
            return [Aside(member, "no page: the server answered otherwise")];
        }

        ReportFormat? format = answer.Type switch
        {
            "text/html" or "application/xhtml+xml" => ReportFormat.Html,
            "text/plain" => ReportFormat.Text,
            "application/pdf" => ReportFormat.Pdf,
            "application/rss+xml" or "application/atom+xml" => ReportFormat.Feed,
            null or "" => FileFormats.OfStart(answer.Body),
            _ => null,
        };
        if (format is null)
        {
            return [Aside(member, $"no page: {answer.Type}")];
        }

        var facts = new OriginFacts { Charset = answer.Charset, Url = record.Url, Format = format };
        return reader.Read(member with { Facts = facts }, new MemoryStream(answer.Body));
    }

    private static IntakeItem Aside(Origin member, string message) => IntakeItem.Of(new IntakeError(IntakeErrorCode.Aside, member.Path, message));
}
