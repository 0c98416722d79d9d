package waymark.command.understand.journey.door;

import org.jspecify.annotations.Nullable;
import waymark.api.understand.journey.Frame.Kind;

/** What a journey is about, as a request states it; kind and as-is stay as they are. */
record FrameBody(
        String title,
        Kind kind,
        @Nullable String persona,
        @Nullable String asIs,
        @Nullable String parent,
        @Nullable Integer touchpoint) {

    JourneyBody whole() {
        return new JourneyBody(title, kind, persona, asIs, parent, touchpoint, null, null);
    }
}
