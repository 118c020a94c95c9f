namespace Chancery.Intake.Unpacking;

/// <summary>An archive goes beyond its bounds.</summary>
internal sealed class UnpackException : IOException
{
    public UnpackException(string message)
        : base(message)
    {
    }

    public UnpackException()
    {
    }

    public UnpackException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
