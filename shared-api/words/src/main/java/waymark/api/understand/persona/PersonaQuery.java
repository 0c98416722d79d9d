package waymark.api.understand.persona;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.worth.score.Score;

/** Everything that can be asked about personas. */
public sealed interface PersonaQuery<A> extends Query<A> {

    /** Whether a persona is in use. */
    enum Stage { IN_USE, RETIRED }

    /**
     * One persona with all that is known of it.
     *
     * @param id the id of the persona, {@code persona/...}
     */
    @WhoMay
    record FindPersona(String id) implements PersonaQuery<PersonaView> {}

    /**
     * Personas, newest first.
     *
     * @param stage only those, or null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListPersonas(@Nullable Stage stage, @Nullable String before, int limit)
            implements
                PersonaQuery<PersonaList> {}

    /**
     * How many customers' answers the segment rule of a persona meets, and what they score.
     *
     * @param id the id of the persona, {@code persona/...}
     */
    @WhoMay
    record MeasureSegment(String id) implements PersonaQuery<SegmentView> {}

    /** A persona as it can be read. */
    record PersonaView(
            String id,
            String reference,
            long version,
            Stage stage,
            Profile profile,
            SegmentRule segment,
            EmpathyMap empathy,
            ValueProposition proposition,
            String describedBy,
            Instant describedAt,
            Instant changedAt,
            @Nullable String judgement) {}

    /** A page of personas. */
    record PersonaList(List<PersonaView> personas, @Nullable String next) {}

    /**
     * What the segment rule meets among customers' answers; employees' are left out.
     *
     * @param share how many of all answers meet it, in percent with its interval; its n are all
     * @param met how many meet it
     * @param nps would they recommend us, over the answers to questions about one dealing and
     *     about the relationship apart: here of the relationship
     * @param known the attributes that recent answers carry, with the values found there
     */
    record SegmentView(Score share, long met, Score nps, List<Known> known) {

        /** An attribute that recent answers carry. */
        public record Known(String attribute, List<String> values) {}
    }
}
