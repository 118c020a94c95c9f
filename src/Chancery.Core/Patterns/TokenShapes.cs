using Chancery.Core.Text;

namespace Chancery.Core.Patterns;

/// <summary>Sets of shapes as bits, so that one test tells whether a pattern can start at a token.</summary>
internal static class TokenShapes
{
    /// <summary>Bit of a token that writes a number.</summary>
    public const int Number = 1 << 15;

    private static readonly int[] ByFlags = MakeByFlags();

    /// <summary>Bit of a shape.</summary>
    public static int Of(TokenShape shape) => 1 << (int)shape;

    /// <summary>Shapes that a token may have by its look; an unknown word needs a look at the chart as well.</summary>
    public static int Of(in Token token) => Of(token.Flags);

    /// <inheritdoc cref="Of(in Token)"/>
    public static int Of(TokenFlags flags) => ByFlags[(int)flags];

    private static int[] MakeByFlags()
    {
        var shapes = new int[byte.MaxValue + 1];
        for (var i = 0; i < shapes.Length; i++)
        {
            var token = new Token(0, 0, 0, 0, (TokenFlags)i);
            shapes[i] = Of(TokenShape.Any)
                | (token.IsNumber ? Number : 0)
                | (token.IsWord ? Of(TokenShape.Word) : 0)
                | (token.IsWord && token.IsCapital ? Of(TokenShape.Capital) | Of(TokenShape.UnknownCapital) : 0)
                | (token.IsAllCapitals ? Of(TokenShape.AllCapitals) : 0)
                | (token.IsWord && !token.IsCapital ? Of(TokenShape.Lower) : 0)
                | (token.IsSign ? Of(TokenShape.Sign) : 0);
        }

        return shapes;
    }
}
