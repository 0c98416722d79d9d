package waymark.query.understand.journey;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyQuery.Stage;
import waymark.api.understand.journey.Origin;
import waymark.api.understand.journey.view.JourneyHead;
import waymark.log.Recorded;

/**
 * What is kept of a version of a journey beside its touchpoints.
 *
 * @param part its stages and which touchpoints stand in each, in their order
 */
record JourneyRow(
        String id,
        String reference,
        long version,
        Stage stage,
        Frame frame,
        Origin origin,
        List<Part> part,
        @Nullable String followedBy,
        @Nullable String judgement,
        String drawnBy,
        Instant drawnAt,
        Instant changedAt) {

    /** A stage and the numbers of its touchpoints, those that are evidenced apart. */
    record Part(int number, String name, List<Integer> touchpoints, List<Integer> evidenced) {}

    static JourneyRow begin(Recorded recorded, JourneyDrawn told) {
        return new JourneyRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), Stage.DRAFT, told.frame(), told.origin(),
                Parts.of(told.map()), null, null, recorded.meta().actor().person(),
                recorded.recordedAt(), recorded.recordedAt());
    }

    JourneyRow changed(Recorded recorded) {
        return new JourneyRow(id, reference, recorded.version(), stage, frame, origin, part,
                followedBy, judgement, drawnBy, drawnAt, recorded.recordedAt());
    }

    JourneyRow about(Frame now) {
        return new JourneyRow(id, reference, version, stage, now, origin, part, followedBy,
                judgement, drawnBy, drawnAt, changedAt);
    }

    JourneyRow showing(List<Part> now) {
        return new JourneyRow(id, reference, version, stage, frame, origin, now, followedBy,
                judgement, drawnBy, drawnAt, changedAt);
    }

    JourneyRow at(Stage now, @Nullable String why) {
        return new JourneyRow(id, reference, version, now, frame, origin, part, followedBy, why,
                drawnBy, drawnAt, changedAt);
    }

    /** Its place was taken by another; its own version stays, since its stream did not change. */
    JourneyRow followed(String by, Stage now) {
        return new JourneyRow(id, reference, version, now, frame, origin, part, by, judgement,
                drawnBy, drawnAt, changedAt);
    }

    JourneyHead head() {
        return new JourneyHead(id, reference, version, stage, frame, origin,
                part.stream().mapToInt(one -> one.touchpoints().size()).sum(),
                part.stream().mapToInt(one -> one.evidenced().size()).sum(),
                followedBy, judgement, drawnBy, drawnAt, changedAt);
    }
}
