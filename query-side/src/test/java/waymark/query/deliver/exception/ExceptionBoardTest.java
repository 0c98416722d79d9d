package waymark.query.deliver.exception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.SponsorNamed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.exception.Account;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionClosed;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionExplained;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReferred;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReopened;
import waymark.api.deliver.exception.ExceptionEvent.RecoveryAccepted;
import waymark.api.deliver.exception.ExceptionEvent.Why;
import waymark.api.deliver.exception.ExceptionId;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;
import waymark.query.kernel.testing.Tape;

class ExceptionBoardTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 8);
    private static final ProjectId PROJECT = ProjectId.next();
    private static final InitiativeId INITIATIVE = InitiativeId.next();
    private static final PersonId ANA = PersonId.next();
    private static final ExceptionId COST = ExceptionId.of(PROJECT, ExceptionKind.COST);
    private static final Beyond BEYOND = new Beyond(null, null);
    private static final Account ACCOUNT = new Account("Late", List.of("Wait"), "Wait");

    private final Tape<ExceptionRow> open = new Tape<>(new ExceptionBoard()).told(
            new ExceptionOpened(COST, PROJECT, INITIATIVE, ExceptionKind.COST, BEYOND, ANA, DUE));

    @Test
    void PRJ_2_it_is_explained_late_handed_on_and_settled() {
        ExceptionRow late = open.told(new ExceptionOverdue(COST, PROJECT, DUE))
                .told(new ExceptionExplained(COST, PROJECT, ACCOUNT, null)).row(COST.value());
        assertThat(late.overdue()).isTrue();
        assertThat(late.stage()).isEqualTo(ExceptionStage.EXPLAINED);
        ExceptionRow council = open.told(new ExceptionReferred(COST, PROJECT, "Too much"))
                .told(new ExceptionExplained(COST, PROJECT, ACCOUNT, null)).row(COST.value());
        assertThat(council.stage()).isEqualTo(ExceptionStage.WITH_COUNCIL);
        ExceptionRow settled = open.told(new RecoveryAccepted(COST, PROJECT, "Alone", true))
                .row(COST.value());
        assertThat(settled.way()).isNotNull().satisfies(
                way -> assertThat(way.selfApproved()).isTrue());
        assertThat(new ExceptionBoard().facets(settled)).contains(ExceptionBoard.OPEN);
    }

    @Test
    void PRJ_2_what_opens_anew_begins_from_nothing_and_counts_how_often() {
        ExceptionRow closed = open.told(new ExceptionExplained(COST, PROJECT, ACCOUNT, null))
                .told(new ExceptionClosed(COST, PROJECT, Why.BACK_WITHIN)).row(COST.value());
        assertThat(new ExceptionBoard().facets(closed)).doesNotContain(ExceptionBoard.OPEN);
        ExceptionRow again = open.told(new ExceptionClosed(COST, PROJECT, Why.BACK_WITHIN))
                .told(new ExceptionReopened(COST, PROJECT, BEYOND, DUE.plusDays(30)))
                .row(COST.value());
        assertThat(again.times()).isEqualTo(2);
        assertThat(again.account()).isNull();
        assertThat(again.due()).isEqualTo(DUE.plusDays(30));
    }

    @Test
    void the_sponsor_is_the_one_named_last() {
        PersonId ben = PersonId.next();
        var proposed = new Tape<>(new SponsorBoard()).told(new InitiativeProposed(INITIATIVE,
                "Call first", "Call first", List.of(), null, ANA, ANA, List.of()));
        assertThat(proposed.row(INITIATIVE.value()).person()).isEqualTo(ANA.value());
        assertThat(proposed.told(new SponsorNamed(INITIATIVE, ben, List.of()))
                .row(INITIATIVE.value()).person()).isEqualTo(ben.value());
    }
}
