using Chancery.Core.Events;

namespace Chancery.Core.Courtesies;

/// <summary>From whom, through whom, to whom.</summary>
internal sealed record CourtesyPeople(List<Actor> From, List<Actor> Through, List<Actor> To);
