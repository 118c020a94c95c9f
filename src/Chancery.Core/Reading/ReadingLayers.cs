using Chancery.Core.Events;
using Chancery.Core.Speech;

namespace Chancery.Core.Reading;

/// <summary>The upper layers of one reading.</summary>
internal sealed record ReadingLayers(List<EventDraft> Drafts, EventAssembler Assembler, List<EventDraft> Engagements, SpeechReading Speech);
