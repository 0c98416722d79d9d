package waymark.api.tell.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about outcomes. */
public sealed interface OutcomeQuery<A> extends Query<A> {

    /** How an outcome stands. */
    enum Stage { DRAFTED, PUBLISHED, CONFIRMED, DISPUTED, RETRACTED }

    /** One outcome with all that is known of it, by its id {@code outcome/...}. */
    @WhoMay
    record FindOutcome(String id) implements OutcomeQuery<OutcomeView> {}

    /**
     * Outcomes, newest first.
     *
     * @param stage only those that stand so, or null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListOutcomes(@Nullable Stage stage, @Nullable String before, int limit)
            implements
                OutcomeQuery<OutcomeList> {}

    /**
     * An outcome as it can be read.
     *
     * @param warnings what may be a name of a person; it refuses nothing (OUT-2)
     * @param judgement what was last said for or against it, or why it was taken back
     * @param publishedAt when it was told, if it was
     */
    record OutcomeView(
            String id,
            String reference,
            long version,
            Stage stage,
            OutcomeKind kind,
            About about,
            Words words,
            Support support,
            List<String> warnings,
            int confirmations,
            int disputes,
            @Nullable String judgement,
            String writtenBy,
            @Nullable String publishedBy,
            Instant recordedAt,
            Instant changedAt,
            @Nullable Instant publishedAt) {}

    /** A page of outcomes. */
    record OutcomeList(List<OutcomeView> outcomes, @Nullable String next) {}

    /** What everybody may read, while the programme keeps its board open; always as of now. */
    @WhoMay(everybody = true)
    record ShowBoard() implements OutcomeQuery<BoardView> {}

    /**
     * The public board.
     *
     * @param open whether the programme has switched it on; nothing is shown otherwise
     */
    record BoardView(boolean open, String programme, List<Told> outcomes) {}

    /**
     * What was told.
     *
     * @param disputed whether somebody says that it is not so
     */
    record Told(
            String reference,
            OutcomeKind kind,
            String youSaid,
            String weDid,
            LocalDate toldOn,
            boolean disputed) {}
}
