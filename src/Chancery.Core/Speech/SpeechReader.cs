using Chancery.Core.Events;
using Chancery.Core.Reading;

namespace Chancery.Core.Speech;

/// <summary>Reads what was said at the engagements.</summary>
internal sealed partial class SpeechReader(ReportContext context, ActorResolver actors, EventAssembler assembler, List<EventDraft> engagements)
{
    public SpeechReading Read()
    {
        _ = (context, actors, assembler, engagements);
        return new SpeechReading([], [], [], []);
    }
}
