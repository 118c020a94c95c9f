using System.Collections.Frozen;
using Chancery.Core.Readings;

namespace Chancery.Core.Frames;

/// <summary>A kind of happening and what its grammatical functions stand for; the same in every language.</summary>
/// <param name="Name">Name in the frame file.</param>
/// <param name="Kind">Kind of engagement it makes; null for a frame of speech.</param>
/// <param name="Roles">Grammatical function (subject, object, with, by, between …) to role (host, guest, chair, side, attendee, destination …).</param>
public sealed record Frame(string Name, EngagementKind? Kind, FrozenDictionary<string, string> Roles)
{
    /// <summary>The role that a function fills; null if none.</summary>
    public string? Role(string function) => Roles.GetValueOrDefault(function);
}
