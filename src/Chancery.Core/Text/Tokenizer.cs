using Chancery.Core.Mentions;
using Chancery.Core.Words;

namespace Chancery.Core.Text;

/// <summary>
/// Cuts text into words, numbers and single signs in one pass. Words glued by a lost space are cut where a lower-case letter meets a
/// capital and the first part is a word that the pack knows ("ofNational").
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/>, offsets in it.</summary>
    public static Token[] Tokenize(string text, Vocabulary vocabulary) => Tokenize(text, vocabulary, null);

    /// <summary>The same, small words cut off that a lost space glued to others.</summary>
    internal static Token[] Tokenize(string text, Vocabulary vocabulary, LostSpaces? spaces)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var room = ChartRoom.Enter();
        var all = room.Tokens.AsSpan(0, Tokenize(text, vocabulary, spaces, room)).ToArray();
        room.Leave(0);
        return all;
    }

    /// <summary>The same in a room, how many they are.</summary>
    internal static int Tokenize(string text, Vocabulary vocabulary, LostSpaces? spaces, ChartRoom room)
    {
        var tokens = new TokenWriter(text, vocabulary, spaces, room.Tokens);
        var flags = TokenFlags.LineStart | TokenFlags.BlankBefore;
        var lineFeeds = 0;
        var glued = TokenFlags.None;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            var kind = CharKinds.Of(c);
            if ((kind & CharKind.Space) != 0)
            {
                if (c == '\n')
                {
                    lineFeeds++;
                    flags |= lineFeeds > 1 ? TokenFlags.LineStart | TokenFlags.BlankBefore : TokenFlags.LineStart;
                }

                glued = TokenFlags.None;
                i++;
                continue;
            }

            if ((kind & CharKind.Digit) != 0)
            {
                i = tokens.AddNumber(i, flags | glued);
            }
            else if ((kind & CharKind.WordStart) != 0)
            {
                i = tokens.AddWord(i, flags | glued);
            }
            else
            {
                i = tokens.AddSign(i, flags | glued);
            }

            flags = TokenFlags.None;
            lineFeeds = 0;
            glued = TokenFlags.Glued;
        }

        room.Tokens = tokens.Tokens;
        return tokens.Count;
    }

    /// <summary>A word as it is, a sign in its plain shape (any dash as a hyphen).</summary>
    internal static string Plain(ReadOnlySpan<char> token) => TokenWriter.Sign(token).ToString();
}
