package waymark.query.govern.lapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.lapse.LapseEvent.ClaimLate;
import waymark.api.govern.lapse.LapseEvent.ConditionLate;
import waymark.api.govern.lapse.LapseEvent.MilestoneLate;
import waymark.api.govern.lapse.LapseId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.measure.benefit.BenefitId;
import waymark.query.govern.lapse.LapseRow.Told;
import waymark.query.kernel.testing.Tape;

class LapseBoardTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
    private static final InitiativeId INITIATIVE = InitiativeId.next();
    private static final PersonId ANA = PersonId.next();
    private static final ProjectId PROJECT = ProjectId.next();

    private static LapseId lapse(int number) {
        return LapseId.of(new UUID(7, 7), number);
    }

    private static MilestoneLate late(int number, String milestone, LocalDate due) {
        return new MilestoneLate(lapse(number), PROJECT, INITIATIVE, ANA, milestone, due);
    }

    @Test
    void what_passed_in_vain_stands_beside_what_it_was_a_day_of() {
        BusinessCaseId approved = BusinessCaseId.next();
        BenefitId benefit = BenefitId.next();
        Tape<LapseRow> tape = new Tape<>(new LapseBoard()).told(late(0, "Pilot", DUE))
                .told(late(1, "Pilot", DUE.plusDays(9)))
                .told(new ConditionLate(lapse(2), approved, INITIATIVE, ANA, 1, 2, DUE))
                .told(new ClaimLate(lapse(3), benefit, INITIATIVE, 4, DUE));
        assertThat(tape.row(PROJECT.value()).told()).containsExactly(
                new Told("Pilot", DUE), new Told("Pilot", DUE.plusDays(9)));
        assertThat(tape.row(approved.value()).told()).containsExactly(new Told("2", DUE));
        assertThat(tape.row(benefit.value()).told()).containsExactly(new Told("4", DUE));
    }
}
