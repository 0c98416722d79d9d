package waymark.query.govern.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.PersonEvent.DelegationEnded;
import waymark.api.govern.organisation.PersonEvent.DeputyNamed;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.organisation.PersonId;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.testing.Tape;

class DelegationBoardTest {

    private static final PersonId INES = PersonId.next();
    private static final PersonId MAREK = PersonId.next();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final WorkDelegated WORK = new WorkDelegated(
            MAREK, INES, DAY, DAY.plusDays(9));
    private static final String KEY = MAREK.value() + " " + INES.value();

    private final DelegationBoard board = new DelegationBoard();

    @Test
    void ORG_3_it_is_found_by_either_of_the_two_until_it_is_ended() {
        Tape<DelegationRow> told = new Tape<>(board).told(WORK);
        assertThat(board.facets(told.row(KEY))).containsExactly(DelegationBoard.OPEN,
                new Facet("person", MAREK.value()), new Facet("owner", INES.value()));
        assertThat(board.facets(told.told(new DelegationEnded(MAREK, INES)).row(KEY))).isEmpty();
        assertThat(board.rowsOf(new DeputyNamed(INES, MAREK))).isEmpty();
    }

    @Test
    void what_was_ended_can_begin_again_on_other_days() {
        WorkDelegated later = new WorkDelegated(MAREK, INES, DAY.plusDays(20), DAY.plusDays(30));
        DelegationRow row = new Tape<>(board)
                .told(WORK, new DelegationEnded(MAREK, INES), later).row(KEY);
        assertThat(row).isEqualTo(new DelegationRow(later, false));
        assertThat(later.holdsOn(DAY.plusDays(19))).isFalse();
        assertThat(later.holdsOn(DAY.plusDays(20))).isTrue();
        assertThat(later.holdsOn(DAY.plusDays(30))).isTrue();
        assertThat(later.holdsOn(DAY.plusDays(31))).isFalse();
    }
}
