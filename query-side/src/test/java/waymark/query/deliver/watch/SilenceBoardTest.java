package waymark.query.deliver.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.review.ReviewEvent.ProjectReviewed;
import waymark.api.deliver.review.ReviewId;
import waymark.api.deliver.watch.OverdueEvent.ReportOverdue;
import waymark.api.deliver.watch.OverdueId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.worth.Money;
import waymark.query.kernel.testing.Tape;

class SilenceBoardTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final ProjectId PROJECT = ProjectId.next();
    private static final InitiativeId INITIATIVE = InitiativeId.next();
    private static final PersonId ANA = PersonId.next();

    private final Tape<SilenceRow> silent = new Tape<>(new SilenceBoard())
            .told(new ProjectStarted(PROJECT, INITIATIVE, null, Authority.QUICK_TRACK,
                    "Call first", ANA, Money.of("1000", "EUR"), MONDAY, MONDAY.plusDays(30),
                    null, List.of()))
            .told(new ReportOverdue(new OverdueId("overdue-report/" + new UUID(7, 7)), PROJECT,
                    INITIATIVE, ANA, MONDAY.plusDays(9)));

    @Test
    void PRJ_5_a_silence_lasts_until_a_word_and_is_counted() {
        SilenceRow overdue = silent.row(PROJECT.value());
        assertThat(overdue.reportDue()).isEqualTo(MONDAY.plusDays(9));
        assertThat(new SilenceBoard().facets(overdue)).containsExactly(SilenceBoard.OVERDUE);
        SilenceRow heard = silent.told(new ProjectReported(PROJECT, INITIATIVE, MONDAY,
                Lights.NONE, "Back", null)).row(PROJECT.value());
        assertThat(heard.reportDue()).isNull();
        assertThat(heard.silences()).isEqualTo(1);
    }

    @Test
    void PRJ_4_what_has_ended_owes_a_look_back_until_somebody_looked() {
        var stopped = silent.told(new ProjectStopped(PROJECT, INITIATIVE, null, MONDAY, "Enough",
                new Lessons("a", "b", "c"), MONDAY.plusDays(90)));
        assertThat(stopped.row(PROJECT.value()).reportDue()).isNull();
        assertThat(new SilenceBoard().facets(stopped.row(PROJECT.value())))
                .extracting(facet -> facet.value()).containsExactly(ANA.value());
        SilenceRow reviewed = stopped.told(new ProjectReviewed(ReviewId.of(PROJECT), PROJECT,
                INITIATIVE, "It held")).row(PROJECT.value());
        assertThat(reviewed.findings()).isEqualTo("It held");
        assertThat(new SilenceBoard().facets(reviewed)).isEmpty();
    }
}
