using Chancery.Core.Persons;

namespace Chancery.Core.Events;

/// <summary>Two who are spoken of together.</summary>
internal sealed partial class ActorResolver
{
    /// <summary>Who spoke together last; else the two named persons of two parties who were spoken of last, if there are no more; else nobody.</summary>
    public List<Person> Both()
    {
        if (lastGroup.Count == 2)
        {
            return lastGroup;
        }

        var named = recent.FindAll(p => p is { IsNamed: true, IsSpokesman: false, Party: not null });
        return named.Count == 2 && named[0].Party != named[1].Party ? named : [];
    }
}
