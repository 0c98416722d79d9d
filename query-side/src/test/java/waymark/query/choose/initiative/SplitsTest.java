package waymark.query.choose.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.query.choose.initiative.Tales.PROBLEM;
import static waymark.query.choose.initiative.Tales.asked;
import static waymark.query.choose.initiative.Tales.initiative;
import static waymark.query.choose.initiative.Tales.proposed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeQuery.Split;
import waymark.api.choose.initiative.InitiativeQuery.Split.Same;
import waymark.api.understand.problem.ProblemId;
import waymark.api.worth.Money;
import waymark.query.kernel.testing.Tape;

class SplitsTest {

    private final Tape<InitiativeRow> tape = new Tape<>(new InitiativeBoard());
    private final List<InitiativeRow> rows = new ArrayList<>();

    @Test
    void quick_tracks_of_one_problem_within_90_days_are_listed_INI_6() {
        ask(1, PROBLEM, "3000", "2026-01-01T00:00:00Z");
        ask(2, PROBLEM, "2500", "2026-03-01T00:00:00Z");
        ask(3, PROBLEM, "100", "2026-09-01T00:00:00Z");
        List<Split> splits = splits();
        Split split = splits.getFirst();
        assertThat(splits).extracting(Split::same)
                .containsExactlyInAnyOrder(Same.PROBLEM, Same.DEPARTMENT);
        assertThat(split.initiatives())
                .containsExactly(initiative(1).value(), initiative(2).value());
        assertThat(split.total()).isEqualTo(Money.of("5500", "EUR"));
        assertThat(split.beyondLimit()).isTrue();
    }

    @Test
    void a_department_is_listed_only_when_it_goes_beyond_the_limit_INI_6() {
        ask(1, ProblemId.next(), "3000", "2026-01-01T00:00:00Z");
        ask(2, ProblemId.next(), "2000", "2026-01-02T00:00:00Z");
        assertThat(splits()).isEmpty();
        ask(3, ProblemId.next(), "1", "2026-01-03T00:00:00Z");
        assertThat(splits()).extracting(Split::same).containsExactly(Same.DEPARTMENT);
    }

    @Test
    void windows_overlap_but_none_lies_within_another_INI_6() {
        ask(1, PROBLEM, "10", "2026-01-01T00:00:00Z");
        ask(2, PROBLEM, "10", "2026-03-01T00:00:00Z");
        ask(3, PROBLEM, "10", "2026-03-02T00:00:00Z");
        ask(4, PROBLEM, "10", "2026-05-20T00:00:00Z");
        assertThat(splits()).extracting(split -> split.initiatives().size())
                .containsExactly(3, 3);
    }

    private List<Split> splits() {
        return new Splits(Money.of("5000", "EUR")).among(rows);
    }

    private void ask(int number, ProblemId problem, String cost, String at) {
        tape.at(Instant.parse(at)).told(
                proposed(initiative(number)), asked(initiative(number), problem, cost));
        rows.add(tape.row(initiative(number).value()));
    }
}
