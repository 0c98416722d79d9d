package waymark.query.listen.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.followup.ComplaintEvent.ComplaintAcknowledged;
import waymark.api.listen.followup.ComplaintEvent.ComplaintAnswered;
import waymark.api.listen.followup.ComplaintEvent.ComplaintInvestigated;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.FollowupClosed;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.FollowupEvent.FollowupOverdue;
import waymark.api.listen.followup.FollowupEvent.FollowupReopened;
import waymark.api.listen.followup.FollowupEvent.RecoveryRecorded;
import waymark.api.listen.followup.FollowupId;
import waymark.api.listen.followup.OutreachEvent.CustomerContacted;
import waymark.api.listen.followup.OutreachEvent.FollowupResolved;
import waymark.api.listen.followup.deal.Due;
import waymark.api.listen.followup.deal.Finding;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.api.listen.followup.deal.Handling;
import waymark.api.listen.followup.deal.Reach;
import waymark.api.listen.followup.deal.Scored;
import waymark.api.listen.followup.deal.Scored.Scale;
import waymark.api.listen.followup.deal.Whose;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.kernel.testing.Tape;

class CaseFoldTest {

    private static final FollowupId CASE = FollowupId.next();
    private static final PersonId OWNER = PersonId.next();
    private static final PersonId HEAD = PersonId.next();
    private static final Whose WHOSE = new Whose(new FeedbackId(
            "feedback/00000000-0000-7000-8000-0000000000c3"), null);
    private static final Instant FIRST = Instant.parse("2026-06-03T09:00:00Z");
    private static final Instant DONE = Instant.parse("2026-06-15T09:00:00Z");
    private static final Scored TWO = new Scored(Scale.NPS, 2);
    private static final CustomerContacted SPOKE = new CustomerContacted(CASE, WHOSE, 2,
            Reach.REACHED, "telephone", "She waited");
    private static final FollowupClosed CLOSED = new FollowupClosed(CASE, WHOSE,
            FollowupKind.DETRACTOR, "late", null);

    private final Tape<CaseRow> tape = new Tape<>(new OneCase());

    @Test
    void a_case_waits_for_the_first_word_then_for_its_end_then_for_nothing() {
        assertThat(told(opened(FollowupKind.DETRACTOR)).nextDue()).isEqualTo(FIRST);
        CaseRow missed = told(new CustomerContacted(CASE, WHOSE, 1, Reach.NO_ANSWER, null, null));
        assertThat(missed.nextDue()).isEqualTo(FIRST);
        assertThat(missed.result().attempts()).isEqualTo(1);
        assertThat(told(SPOKE).nextDue()).isEqualTo(DONE);
        CaseRow resolved = told(new FollowupResolved(CASE, WHOSE, "A new date"));
        assertThat(resolved.nextDue()).isNull();
        assertThat(resolved.sortAt()).isEqualTo(DONE);
        CaseRow closed = told(CLOSED);
        assertThat(closed.sortAt()).isEqualTo(closed.times().endedAt());
        assertThat(closed.times().doneAt()).isEqualTo(resolved.times().doneAt());
        assertThat(closed.result().cause()).isEqualTo("late");
    }

    @Test
    void a_complaint_keeps_what_was_found_and_given() {
        var row = told(opened(FollowupKind.COMPLAINT),
                new ComplaintInvestigated(CASE, WHOSE, Finding.PARTLY_UPHELD, "So it was"),
                new ComplaintAcknowledged(CASE, WHOSE, "e-mail", null));
        assertThat(row.stage()).isEqualTo(FollowupStage.INVESTIGATED);
        assertThat(row.nextDue()).isEqualTo(DONE);
        row = told(new ComplaintAnswered(CASE, WHOSE, "Sorry", "A month for free"));
        assertThat(row.stage()).isEqualTo(FollowupStage.ANSWERED);
        assertThat(row.result().finding()).isEqualTo(Finding.PARTLY_UPHELD);
        assertThat(row.result().remedy()).isEqualTo("A month for free");
    }

    @Test
    void FUP_1_what_was_late_stays_known_after_it_was_reopened() {
        var row = told(opened(FollowupKind.DETRACTOR),
                new FollowupOverdue(CASE, WHOSE, Due.FIRST_WORD, FIRST, HEAD), SPOKE,
                new FollowupResolved(CASE, WHOSE, "Done"), CLOSED);
        assertThat(row.escalatedTo()).isEqualTo(HEAD.value());
        assertThat(row.firstLate()).isTrue();
        assertThat(row.doneLate()).isFalse();
        Instant later = DONE.plusSeconds(86_400);
        row = told(new FollowupReopened(CASE, WHOSE, FollowupStage.OPEN, "It broke again",
                later, later.plusSeconds(60)));
        assertThat(row.nextDue()).isEqualTo(later);
        assertThat(row.result().cause()).isNull();
        assertThat(row.times().firstWordAt()).isNull();
        assertThat(row.firstLate()).isTrue();
    }

    @Test
    void FUP_2_the_score_after_stands_beside_the_one_before() {
        var row = told(opened(FollowupKind.DETRACTOR),
                new RecoveryRecorded(CASE, WHOSE, TWO, new Scored(Scale.NPS, 9), null));
        assertThat(row.result().before()).isEqualTo(TWO);
        assertThat(row.result().after()).isEqualTo(new Scored(Scale.NPS, 9));
        assertThat(row.key().version()).isEqualTo(1);
    }

    private CaseRow told(FollowupEvent... events) {
        return tape.told(events).row(CASE.value());
    }

    private static FollowupOpened opened(FollowupKind kind) {
        return new FollowupOpened(CASE, WHOSE, kind, null, TWO, null, true,
                new Handling(OWNER, null, HEAD, 48, 336, FIRST, DONE));
    }

    /** The fold of rows as the tape plays it. */
    private static final class OneCase implements Projection<CaseRow> {

        @Override
        public String name() {
            return "one-case";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Class<CaseRow> rowType() {
            return CaseRow.class;
        }

        @Override
        public Set<String> rowsOf(Event event) {
            return Set.of(event.stream());
        }

        @Override
        public CaseRow evolve(@Nullable CaseRow row, String key, Recorded recorded) {
            return CaseFold.evolve(row, recorded);
        }
    }
}
