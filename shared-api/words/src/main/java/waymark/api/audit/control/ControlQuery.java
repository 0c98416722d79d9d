package waymark.api.audit.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.audit.history.HistoryQuery.EventLine;
import waymark.api.kernel.Query;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about how the rules were kept. */
public sealed interface ControlQuery<A> extends Query<A> {

    /** All rules with how often each was kept, waived, stood for by one person, and said no. */
    @WhoMay({Role.AUDITOR, Role.ADMIN, Role.COUNCIL})
    record ListControls() implements ControlQuery<ControlList> {}

    /** One of them, by its name such as {@code BC-2}. */
    @WhoMay({Role.AUDITOR, Role.ADMIN, Role.COUNCIL})
    record FindControl(String rule) implements ControlQuery<ControlView> {}

    /**
     * What was recorded under a rule, the newest first: its whole population.
     *
     * @param how only what was recorded so; null for all
     * @param before only events before this position; null for all
     * @param limit how many, 1 to 500
     */
    @WhoMay({Role.AUDITOR, Role.ADMIN, Role.COUNCIL})
    record ListPopulation(String rule, @Nullable How how, @Nullable Long before, int limit)
            implements
                ControlQuery<Population> {}

    /**
     * A sample of it. The same seed draws the same from the same population: those events of which
     * SHA-256 of {@code seed:position} in UTF-8 is smallest.
     *
     * @param how only of what was recorded so; null for all
     * @param size how many, 1 to 500
     * @param seed 1 to 60 characters that the auditor chose
     */
    @WhoMay({Role.AUDITOR, Role.ADMIN, Role.COUNCIL})
    record DrawSample(String rule, @Nullable How how, int size, String seed)
            implements
                ControlQuery<Sample> {}

    /**
     * To whom a rule said no, the latest first.
     *
     * @param from asks on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay({Role.AUDITOR, Role.ADMIN})
    record ListRefused(String rule, @Nullable String from, int limit)
            implements
                ControlQuery<RefusedList> {}

    /** How something was recorded under a rule. */
    enum How {
        /** The rule held. */
        HELD,
        /** It was let off, on the record. */
        WAIVED,
        /** A reason stood for the second person that it asks for (GOV-2). */
        SELF_APPROVED
    }

    /**
     * One rule.
     *
     * @param rule its name, for example {@code BC-2}
     * @param asks what it asks, in a sentence
     * @param events the names of the events that are recorded under it; none where it guards what
     *     records nothing
     * @param applied how many of them were recorded
     * @param waived of these, for how many it was let off
     * @param selfApproved of these, for how many one person was enough
     * @param refused how often it said no, as far as that was written down by now
     */
    record ControlView(String rule, String asks, List<String> events, long applied, long waived,
            long selfApproved, long refused) {}

    /** All of them, by their names. */
    record ControlList(List<ControlView> controls) {}

    /** One event of a population. */
    record Member(How how, EventLine event) {}

    /** A page of a population. */
    record Population(List<Member> members, @Nullable String next) {}

    /**
     * A sample, by position.
     *
     * @param of how many it was drawn from
     */
    record Sample(long of, String seed, List<Member> members) {}

    /**
     * One kind of "no" to one person on one day.
     *
     * @param code the refusal, for example {@code OWN_REVIEW}
     * @param command what was asked, for example {@code ReviewCase}
     * @param person the id of who asked
     * @param name of who asked
     * @param about the id of what it was about the last time; empty where that is not known
     */
    record RefusedView(LocalDate on, String code, String command, String person, String name,
            long times, Instant lastAt, String about) {}

    /** A page of them. */
    record RefusedList(List<RefusedView> refused, @Nullable String next) {}
}
