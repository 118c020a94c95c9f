using Chancery.Core.Records;
using Chancery.Core.Resolution.People;

namespace Chancery.Core.Resolution.Rulings;

/// <summary>A decision on persons with the spellings that it is about in this record.</summary>
internal sealed record PersonRuling(Decision Decision, HashSet<PersonForm> Subject, HashSet<PersonForm> Other)
{
    public bool Parts(PersonForm a, PersonForm b) => (Subject.Contains(a) && Other.Contains(b)) || (Subject.Contains(b) && Other.Contains(a));
}
