namespace Chancery.Intake.Unpacking;

/// <summary>Items of something that may break while it is read: what came before stays, the break is an item too.</summary>
internal static class Guarded
{
    public static IEnumerable<IntakeItem> Items(string path, Func<IEnumerable<IntakeItem>> read)
    {
        IEnumerator<IntakeItem>? items = null;
        try
        {
            while (Next(path, read, ref items) is { } item)
            {
                yield return item;
                if (items is null)
                {
                    yield break;
                }
            }
        }
        finally
        {
            items?.Dispose();
        }
    }

    /// <summary>Null at the end; behind a fault there are no items any more.</summary>
    private static IntakeItem? Next(string path, Func<IEnumerable<IntakeItem>> read, ref IEnumerator<IntakeItem>? items)
    {
        try
        {
            items ??= read().GetEnumerator();
            return items.MoveNext() ? items.Current : null;
        }
#pragma warning disable CA1031 // Whatever a document does to its reader, it must not take the others with it.
        catch (Exception failure) when (failure is not OutOfMemoryException and not OperationCanceledException)
#pragma warning restore CA1031
        {
            items = null;
            return IntakeItem.Of(Explain(path, failure));
        }
    }

    private static IntakeError Explain(string path, Exception failure) => failure switch
    {
        UnpackException => new(IntakeErrorCode.Bounds, path, failure.Message),
        InvalidDataException or EndOfStreamException => new(IntakeErrorCode.Damaged, path, $"damaged or cut off: {failure.Message}"),
        FileNotFoundException or DirectoryNotFoundException => new(IntakeErrorCode.Missing, path, "was there and is not any more"),
        IOException or UnauthorizedAccessException => new(IntakeErrorCode.Unreadable, path, $"cannot be read: {failure.Message}"),
        _ => new(IntakeErrorCode.Failed, path, $"its reader failed ({failure.GetType().Name}: {failure.Message}); please report this"),
    };
}
