package waymark.query.deliver.exception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.exception.Account;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionExplained;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.Why;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.exception.view.ExceptionQuery.Way;
import waymark.log.Recorded;

/** What is kept of the exceptions of one kind of one project; see {@code ExceptionView}. */
record ExceptionRow(
        String id,
        String reference,
        long version,
        ExceptionOpened first,
        ExceptionStage stage,
        Beyond beyond,
        int times,
        LocalDate due,
        boolean overdue,
        @Nullable ExceptionExplained explained,
        @Nullable String referred,
        @Nullable Way way,
        @Nullable Why closed,
        Instant openedAt) {

    static ExceptionRow begin(Recorded recorded, ExceptionOpened told) {
        return new ExceptionRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), told, ExceptionStage.OPEN, told.beyond(), 1, told.due(),
                false, null, null, null, null, recorded.recordedAt());
    }

    ExceptionRow changed(Recorded recorded) {
        return new ExceptionRow(id, reference, recorded.version(), first, stage, beyond, times,
                due, overdue, explained, referred, way, closed, openedAt);
    }

    /** What was said of the one before stays in its history. */
    ExceptionRow again(Recorded recorded, Beyond now, LocalDate by) {
        return new ExceptionRow(id, reference, version, first, ExceptionStage.OPEN, now,
                times + 1, by, false, null, null, null, null, recorded.recordedAt());
    }

    ExceptionRow late() {
        return new ExceptionRow(id, reference, version, first, stage, beyond, times, due, true,
                explained, referred, way, closed, openedAt);
    }

    ExceptionRow said(ExceptionExplained told) {
        ExceptionStage next = stage == ExceptionStage.OPEN ? ExceptionStage.EXPLAINED : stage;
        return new ExceptionRow(id, reference, version, first, next, beyond, times, due, overdue,
                told, referred, way, closed, openedAt);
    }

    ExceptionRow handedOn(String reason) {
        return new ExceptionRow(id, reference, version, first, ExceptionStage.WITH_COUNCIL,
                beyond, times, due, overdue, explained, reason, way, closed, openedAt);
    }

    ExceptionRow going(Way on) {
        return new ExceptionRow(id, reference, version, first, ExceptionStage.SETTLED, beyond,
                times, due, overdue, explained, referred, on, closed, openedAt);
    }

    ExceptionRow over(Why why) {
        return new ExceptionRow(id, reference, version, first, ExceptionStage.CLOSED, beyond,
                times, due, overdue, explained, referred, way, why, openedAt);
    }

    @Nullable
    Account account() {
        return explained == null ? null : explained.account();
    }

    @Nullable
    String explainedBy() {
        return explained == null || explained.explainedBy() == null
                ? null
                : explained.explainedBy().value();
    }
}
