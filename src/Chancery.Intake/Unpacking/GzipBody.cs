using System.IO.Compression;

namespace Chancery.Intake.Unpacking;

/// <summary>What gzip packed, one member or many.</summary>
/// <remarks>
/// Left to itself the library takes an input that is cut off for one that ends. The switch <c>System.IO.Compression.UseStrictValidation</c>
/// (Directory.Build.props) has it say so; a test holds that it is on. Nothing may be set behind the input to find out: a body that is cut
/// off would take it for more of itself, and make words of it.
/// </remarks>
internal static class GzipBody
{
    /// <returns>Reads throw <see cref="InvalidDataException"/> where the data is damaged or cut off, behind all that was whole.</returns>
    public static Stream Open(Stream packed) => new GZipStream(packed, CompressionMode.Decompress);
}
