package waymark.query.choose.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeScored;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackAsked;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.choose.initiative.QuickTrack;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.choose.initiative.ScoreSheet.Driver;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.understand.problem.ProblemId;
import waymark.api.worth.Money;

/** Ready-made events of initiatives. */
final class Tales {

    static final InitiativeId INITIATIVE = initiative(1);
    static final ProblemId PROBLEM = new ProblemId("problem/00000000-0000-7000-8000-000000000001");
    static final DepartmentId FIELD = new DepartmentId(
            "department/00000000-0000-7000-8000-000000000001");
    static final PersonId ANA = new PersonId("person/00000000-0000-7000-8000-00000000000a");
    static final PersonId BEN = new PersonId("person/00000000-0000-7000-8000-00000000000b");

    static InitiativeId initiative(int number) {
        return new InitiativeId("initiative/00000000-0000-7000-8000-%012d".formatted(number));
    }

    static InitiativeProposed proposed(InitiativeId initiative) {
        return new InitiativeProposed(initiative, "Two-hour window", "Say two hours",
                List.of(PROBLEM), null, ANA, null, List.of(FIELD));
    }

    static InitiativeScored scored(InitiativeId initiative, int impact, int effort) {
        ScoreSheet sheet = new ScoreSheet(ScoreSheet.Method.IMPACT_EFFORT, Map.of(
                Driver.IMPACT, BigDecimal.valueOf(impact),
                Driver.EFFORT, BigDecimal.valueOf(effort)));
        return new InitiativeScored(initiative, sheet, sheet.scoring().score());
    }

    static QuickTrackAsked asked(InitiativeId initiative, ProblemId problem, String cost) {
        return new QuickTrackAsked(initiative, form(problem, cost), ANA);
    }

    static QuickTrack form(ProblemId problem, String cost) {
        return new QuickTrack(problem, "Text the name", Money.of(cost, "EUR"),
                LocalDate.of(2026, 6, 20), FIELD);
    }

    static Inherited inherited(Inherited.Standing standing, @Nullable Money claimed) {
        return new Inherited("Plain bill", "R. Adeyemi", "ongoing", standing,
                Money.of("42000", "EUR"), claimed, LocalDate.of(2025, 3, 1), "register.csv", 2,
                null);
    }

    private Tales() {}
}
