package waymark.query.listen.followup;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.listen.followup.view.FollowupLine;
import waymark.query.kernel.AsOf;

/** Makes of rows what is read, by the time of the question. */
@Component
class CaseViews {

    private final Clock clock;

    CaseViews(Clock clock) {
        this.clock = clock;
    }

    FollowupLine line(CaseRow row, AsOf asOf) {
        PersonId owner = row.handling().owner();
        DepartmentId department = row.handling().department();
        Instant next = row.nextDue();
        return new FollowupLine(row.key().stream(), row.key().reference(), row.key().version(),
                row.kind(), row.stage(), owner == null ? null : owner.value(),
                department == null ? null : department.value(), row.source(),
                row.mayContact(), row.handling().firstDue(), row.handling().doneDue(), next,
                isPast(next, asOf), row.escalatedTo(), row.result().before(),
                row.result().after(), row.result().cause(), row.times().openedAt(),
                row.times().endedAt());
    }

    private boolean isPast(@Nullable Instant due, AsOf asOf) {
        return due != null && due.isBefore(now(asOf));
    }

    /** The moment of the question: now, or the end of the past day that it asks about. */
    Instant now(AsOf asOf) {
        Instant end = asOf.effective().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return asOf.past() ? end : clock.instant();
    }
}
