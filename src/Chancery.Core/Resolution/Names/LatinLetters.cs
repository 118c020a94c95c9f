namespace Chancery.Core.Resolution.Names;

/// <summary>Base letter and marks of the Latin letters beyond ASCII, from the Unicode Character Database (canonical decompositions).</summary>
/// <remarks>A table because .NET leaves <c>string.Normalize</c> without effect in invariant globalization.</remarks>
internal static class LatinLetters
{
    /// <summary>Letters of U+00C0–U+024F; a point where there is none, 1–4 for ae, oe, ss, th.</summary>
    public const string Extended =
        "aaaaaa1ceeeeiiiidnooooo.ouuuuy43aaaaaa1ceeeeiiiidnooooo.ouuuuy4yaaaaaaccccccccddddeeeeeeeeeegggggggg" +
        "hhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo22rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs........" +
        "........................oo.............uu............................aaiioouuuuuuuuuu.aaaa11..ggkkoo" +
        "oo..j...gg..nnaa11ooaaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................";

    /// <summary>Letters of U+1E00–U+1EFF, as in <see cref="Extended"/>.</summary>
    public const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss" +
        "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s..3.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee" +
        "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>Set of marks of each letter, a bit a mark in the order of <see cref="Combining"/>; 15 is a stroke, 16 any other.</summary>
    public static ReadOnlySpan<int> ExtendedMarks =>
    [
        1, 2, 4, 8, 128, 512, 0, 8192, 1, 2, 4, 128, 1, 2, 4, 128, 32768, 8, 1, 2, 4, 8, 128, 0, 32768, 1, 2, 4, 128, 2, 0, 0,
        1, 2, 4, 8, 128, 512, 0, 8192, 1, 2, 4, 128, 1, 2, 4, 128, 32768, 8, 1, 2, 4, 8, 128, 0, 32768, 1, 2, 4, 128, 2, 0, 128,
        16, 16, 32, 32, 16384, 16384, 2, 2, 4, 4, 64, 64, 1024, 1024, 1024, 1024, 32768, 32768, 16, 16, 32, 32, 64, 64, 16384, 16384, 1024, 1024, 4, 4, 32, 32,
        64, 64, 8192, 8192, 4, 4, 32768, 32768, 8, 8, 16, 16, 32, 32, 16384, 16384, 0, 0, 0, 0, 4, 4, 8192, 8192, 0, 2, 2, 8192, 8192, 1024, 1024, 0,
        0, 32768, 32768, 2, 2, 8192, 8192, 1024, 1024, 0, 0, 0, 16, 16, 32, 32, 65536, 65536, 0, 0, 2, 2, 8192, 8192, 1024, 1024, 2, 2, 4, 4, 8192, 8192,
        1024, 1024, 8192, 8192, 1024, 1024, 32768, 32768, 8, 8, 16, 16, 32, 32, 512, 512, 65536, 65536, 16384, 16384, 4, 4, 4, 4, 128, 2, 2, 64, 64, 1024, 1024, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        2048, 2048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2048, 2048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 144, 144, 130, 130, 1152, 1152, 129, 129, 0, 144, 144,
        80, 80, 16, 16, 0, 0, 1024, 1024, 1024, 1024, 16384, 16384, 16400, 16400, 0, 0, 1024, 0, 0, 0, 2, 2, 0, 0, 1, 1, 514, 514, 2, 2, 32770, 32770,
        65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 0, 0, 1024, 1024,
        0, 0, 0, 0, 0, 0, 64, 64, 8192, 8192, 144, 144, 24, 24, 64, 64, 80, 80, 16, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>As <see cref="ExtendedMarks"/>.</summary>
    public static ReadOnlySpan<int> AdditionalMarks =>
    [
        65536, 65536, 64, 64, 4096, 4096, 65536, 65536, 8194, 8194, 64, 64, 4096, 4096, 65536, 65536, 8192, 8192, 65536, 65536, 17, 17, 18, 18, 65536, 65536, 65536, 65536, 8224, 8224, 64, 64,
        16, 16, 64, 64, 4096, 4096, 128, 128, 8192, 8192, 65536, 65536, 65536, 65536, 130, 130, 2, 2, 4096, 4096, 65536, 65536, 4096, 4096, 4112, 4112, 65536, 65536, 65536, 65536, 2, 2,
        64, 64, 4096, 4096, 64, 64, 4096, 4096, 65536, 65536, 65536, 65536, 10, 10, 136, 136, 17, 17, 18, 18, 2, 2, 64, 64, 64, 64, 4096, 4096, 4112, 4112, 65536, 65536,
        64, 64, 4096, 4096, 66, 66, 1088, 1088, 4160, 4160, 64, 64, 4096, 4096, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 65536, 10, 10, 144, 144, 8, 8, 4096, 4096,
        1, 1, 2, 2, 128, 128, 64, 64, 4096, 4096, 64, 64, 128, 128, 64, 64, 4, 4, 4096, 4096, 65536, 65536, 65536, 128, 512, 512, 0, 64, 0, 0, 0, 0,
        4096, 4096, 256, 256, 6, 6, 5, 5, 260, 260, 12, 12, 4100, 4100, 34, 34, 33, 33, 288, 288, 40, 40, 4128, 4128, 4096, 4096, 256, 256, 8, 8, 6, 6,
        5, 5, 260, 260, 12, 12, 4100, 4100, 256, 256, 4096, 4096, 4096, 4096, 256, 256, 6, 6, 5, 5, 260, 260, 12, 12, 4100, 4100, 2050, 2050, 2049, 2049, 2304, 2304,
        2056, 2056, 6144, 6144, 4096, 4096, 256, 256, 2050, 2050, 2049, 2049, 2304, 2304, 2056, 2056, 6144, 6144, 1, 1, 4096, 4096, 256, 256, 8, 8, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Combining marks that have a bit of their own.</summary>
    public const string Combining = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030c\u031b\u0323\u0327\u0328";
}
