package waymark.query.listen.followup;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.listen.followup.deal.Finding;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.api.listen.followup.deal.Handling;
import waymark.api.listen.followup.deal.Scored;

/**
 * What is kept of a case to be read; see {@code FollowupView} for what the words mean.
 *
 * @param firstLate whether it was told that the first word was late
 * @param doneLate whether it was told that the end was late
 */
record CaseRow(
        Key key,
        FollowupKind kind,
        FollowupStage stage,
        Handling handling,
        @Nullable String source,
        @Nullable String feedback,
        boolean mayContact,
        @Nullable String escalatedTo,
        Result result,
        boolean firstLate,
        boolean doneLate,
        Times times) {

    /** Which case it is, at which version. */
    record Key(String stream, String reference, long version) {}

    /** What came of it. */
    record Result(@Nullable Scored before, @Nullable Scored after, @Nullable String cause,
            int attempts, @Nullable Finding finding, @Nullable String remedy,
            @Nullable String outside) {

        Result closed(@Nullable String by) {
            return new Result(before, after, by, attempts, finding, remedy, outside);
        }
    }

    /** When what was. */
    record Times(Instant openedAt, @Nullable Instant firstWordAt, @Nullable Instant doneAt,
            @Nullable Instant endedAt) {}

    CaseRow at(FollowupStage next, Instant when) {
        Instant done = next.isDone()
                ? Objects.requireNonNullElse(times.doneAt(), when)
                : times.doneAt();
        return with(next, result, new Times(times.openedAt(), times.firstWordAt(), done,
                next.isOver() ? when : null));
    }

    CaseRow spoken(Instant when) {
        return with(stage, result, new Times(times.openedAt(),
                Objects.requireNonNullElse(times.firstWordAt(), when), times.doneAt(),
                times.endedAt()));
    }

    CaseRow again(FollowupStage next, Instant first, Instant done) {
        return new CaseRow(key, kind, next, handling.due(first, done), source, feedback,
                mayContact, null, result.closed(null), firstLate, doneLate,
                new Times(times.openedAt(), null, null, null));
    }

    CaseRow result(Result next) {
        return with(stage, next, times);
    }

    CaseRow version(long version) {
        return new CaseRow(new Key(key.stream(), key.reference(), version), kind, stage,
                handling, source, feedback, mayContact, escalatedTo, result, firstLate, doneLate,
                times);
    }

    CaseRow handled(Handling next) {
        return new CaseRow(key, kind, stage, next, source, feedback, mayContact, escalatedTo,
                result, firstLate, doneLate, times);
    }

    CaseRow consenting(boolean agreed) {
        return new CaseRow(key, kind, stage, handling, source, feedback, agreed, escalatedTo,
                result, firstLate, doneLate, times);
    }

    CaseRow late(boolean first, @Nullable PersonId whom) {
        return new CaseRow(key, kind, stage, handling, source, feedback, mayContact,
                whom == null ? escalatedTo : whom.value(), result, firstLate || first,
                doneLate || !first, times);
    }

    /** What the customer waits for next: the first word, then the end; null when for nothing. */
    @Nullable
    Instant nextDue() {
        if (stage.isDone()) {
            return null;
        }
        return times.firstWordAt() == null && handling.firstDue().isBefore(handling.doneDue())
                ? handling.firstDue()
                : handling.doneDue();
    }

    /** By which it stands in its queue. */
    Instant sortAt() {
        Instant ended = times.endedAt();
        return ended != null ? ended : Objects.requireNonNullElse(nextDue(), handling.doneDue());
    }

    private CaseRow with(FollowupStage nextStage, Result nextResult, Times nextTimes) {
        return new CaseRow(key, kind, nextStage, handling, source, feedback, mayContact,
                escalatedTo, nextResult, firstLate, doneLate, nextTimes);
    }
}
