package waymark.query.govern.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.listen.followup.FollowupQuery.ListFollowups;
import waymark.api.listen.followup.FollowupQuery.Standing;
import waymark.api.listen.followup.FollowupQuery.Which;
import waymark.api.listen.followup.view.FollowupLine;
import waymark.query.govern.duty.form.FollowupDuty;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.followup.Queue;

/** Customers who wait for somebody: in their own hands, or told to be late. */
@Component
class Callers {

    private static final int MANY = 500;

    private final Queries queries;
    private final Queue queue;
    private final Clock clock;

    Callers(Queries queries, Queue queue, Clock clock) {
        this.queries = queries;
        this.queue = queue;
        this.clock = clock;
    }

    /** Open cases that somebody answers for, soonest due first. */
    Stream<Waits> of(String owner, String why, Viewer viewer) {
        Which which = new Which(owner, null, null, null, null, Standing.OPEN);
        return queries.ask(new ListFollowups(which, null, MANY), viewer).followups().stream()
                .map(one -> waits(one, why));
    }

    /** Open cases of others that somebody was told are late. */
    List<Waits> lateFor(String person, Viewer viewer) {
        return queue.escalatedTo(person, viewer.asOf()).stream()
                .map(one -> waits(one, "your help: a customer waits too long")).toList();
    }

    private Waits waits(FollowupLine one, String why) {
        String kind = one.kind().name();
        return new Waits(one.id(), one.reference(),
                kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT)
                        + (one.overdue() ? ", overdue" : ""),
                why, day(one.nextDue()), one.openedAt()).doing(FollowupDuty.of(one));
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }
}
