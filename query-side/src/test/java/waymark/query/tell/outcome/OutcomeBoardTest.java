package waymark.query.tell.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeConfirmed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDisputed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDrafted;
import waymark.api.tell.outcome.OutcomeEvent.OutcomePublished;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeRetracted;
import waymark.api.tell.outcome.OutcomeId;
import waymark.api.tell.outcome.OutcomeKind;
import waymark.api.tell.outcome.OutcomeQuery.Stage;
import waymark.api.tell.outcome.Support;
import waymark.api.tell.outcome.Support.Askers;
import waymark.api.tell.outcome.Words;
import waymark.query.kernel.testing.Tape;

class OutcomeBoardTest {

    private static final OutcomeId OUTCOME = OutcomeId.next();
    private static final PersonId OWNER = PersonId.next();
    private static final About ABOUT = new About(null, InitiativeId.next(), null, null);

    @Test
    void a_dispute_shows_until_it_is_taken_back() {
        OutcomeBoard board = new OutcomeBoard();
        Tape<OutcomeRow> tape = new Tape<>(board).by(OWNER.value()).told(
                new OutcomeDrafted(OUTCOME, OutcomeKind.PROGRESS, ABOUT, new Words("a", "b"),
                        new Support(List.of(), List.of(), Askers.NONE), OWNER));
        assertThat(board.facets(tape.row(OUTCOME.value()))).doesNotContain(OutcomeBoard.TOLD);
        tape.told(new OutcomePublished(OUTCOME, OutcomeKind.PROGRESS, ABOUT, OWNER),
                new OutcomeDisputed(OUTCOME, ABOUT, "Not here."),
                new OutcomeConfirmed(OUTCOME, ABOUT, "Here it is."));
        OutcomeRow row = tape.row(OUTCOME.value());
        assertThat(row.stage()).isEqualTo(Stage.DISPUTED);
        assertThat(row.voices().confirmations()).isEqualTo(1);
        assertThat(board.facets(row)).contains(OutcomeBoard.TOLD);
        tape.told(new OutcomeRetracted(OUTCOME, ABOUT, "Wrong."));
        assertThat(board.facets(tape.row(OUTCOME.value()))).doesNotContain(OutcomeBoard.TOLD);
    }
}
