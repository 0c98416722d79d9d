package waymark.api.deliver.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about gates. */
public sealed interface GateQuery<A> extends Query<A> {

    /**
     * The gates of a project, and what the next one asks.
     *
     * @param project its id, {@code project/...}, or its external key
     */
    @WhoMay
    record AskGates(String project) implements GateQuery<GatesView> {}

    /** A gate that was passed, by its id {@code gate/...}. */
    @WhoMay
    record FindGate(String id) implements GateQuery<GateView> {}

    /**
     * The gates of a project.
     *
     * @param passed oldest first
     * @param asked each rule in force, with what stands of it for this project
     * @param shut whether a blocking rule would stop the next gate
     */
    record GatesView(String project, List<GateView> passed, List<AskedView> asked,
            boolean shut) {}

    /** A gate that was passed. */
    record GateView(String id, String reference, String project, GateKind kind,
            List<RuleAnswer> answers,
            List<RuleAnswer> carried, List<String> waived, List<String> open,
            @Nullable String note, String by, Instant at) {}

    /**
     * A rule as a gate asks it.
     *
     * @param rule what it asks
     * @param answer the latest answer, if there is one
     * @param waivedUntil the last day of a waiver that holds, if one does
     */
    record AskedView(String id, String reference, String rule, boolean blocking,
            @Nullable RuleAnswer answer, @Nullable LocalDate waivedUntil) {

        /** Whether it would stop a gate. */
        public boolean stops() {
            return blocking && answer == null && waivedUntil == null;
        }
    }
}
