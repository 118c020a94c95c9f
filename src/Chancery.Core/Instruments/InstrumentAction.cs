using Chancery.Core.Mentions;
using Chancery.Core.Readings;

namespace Chancery.Core.Instruments;

/// <summary>What was done with a document.</summary>
/// <param name="Cue">The words that tell it; null where it is merely spoken of.</param>
/// <param name="Date">Its own date ("signed in October 2011"); null if not told.</param>
internal sealed record InstrumentAction(InstrumentAct Act, Item? Cue, Item? Date);
