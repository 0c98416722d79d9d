package waymark.command.choose.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeCommand;
import waymark.api.choose.initiative.InitiativeCommand.AskQuickTrack;
import waymark.api.choose.initiative.InitiativeCommand.ProposeInitiative;
import waymark.api.choose.initiative.InitiativeEvent;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackAsked;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.choose.initiative.QuickTrack;
import waymark.api.govern.organisation.DepartmentEvent.DepartmentOpened;
import waymark.api.govern.organisation.DepartmentEvent.HeadNamed;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonEvent.DeputyNamed;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.api.understand.problem.ProblemEvent.ProblemReopened;
import waymark.api.understand.problem.ProblemId;
import waymark.api.worth.Money;
import waymark.command.kernel.testing.Story;

/**
 * Ready-made parts of stories about initiatives. The story's day is 1 June 2026; the quick track
 * allows EUR 5,000 and 30 days.
 */
final class Initiatives {

    static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000001");
    static final ProblemId PROBLEM = new ProblemId("problem/00000000-0000-7000-8000-000000000002");
    static final DepartmentId FIELD = new DepartmentId(
            "department/00000000-0000-7000-8000-000000000003");
    static final PersonId ANA = person(1);
    static final PersonId HEAD = person(2);
    static final PersonId DEPUTY = person(3);
    static final PersonId GONE = person(4);
    static final PersonId NOBODY = person(9);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** People, a problem and a department with its head; Ana, an analyst, acts. */
    static Story<Initiative, InitiativeCommand, InitiativeEvent> story() {
        return Story.of(new InitiativeDecider())
                .knowing(ANA.value(), registered(ANA))
                .knowing(HEAD.value(), registered(HEAD), new DeputyNamed(HEAD, DEPUTY))
                .knowing(DEPUTY.value(), registered(DEPUTY))
                .knowing(GONE.value(), registered(GONE), new PersonDeactivated(GONE, "moved on"))
                .knowing(PROBLEM.value(), new ProblemReopened(PROBLEM, "It is back"))
                .knowing(FIELD.value(), new DepartmentOpened(FIELD, "Field service"),
                        new HeadNamed(FIELD, HEAD))
                .by(ANA.value(), Role.ANALYST);
    }

    static ProposeInitiative proposing(PersonId owner, List<ProblemId> problems) {
        return new ProposeInitiative(INITIATIVE, "Two-hour window", "Say a window of two hours",
                problems, null, owner, null, List.of(FIELD));
    }

    static InitiativeProposed proposed(PersonId owner) {
        return new InitiativeProposed(INITIATIVE, "Two-hour window", "Say a window of two hours",
                List.of(PROBLEM), null, owner, null, List.of(FIELD));
    }

    static QuickTrack form(String cost, int days) {
        return new QuickTrack(PROBLEM, "Text the engineer's name", Money.of(cost, "EUR"),
                TODAY.plusDays(days), FIELD);
    }

    static AskQuickTrack asking(QuickTrack form) {
        return new AskQuickTrack(INITIATIVE, "A name in the text", form, ANA);
    }

    static QuickTrackAsked asked(@Nullable PersonId asker) {
        return new QuickTrackAsked(INITIATIVE, form("1900", 20), asker);
    }

    private static PersonRegistered registered(PersonId person) {
        return new PersonRegistered(person, "Somebody", "somebody@example.org", FIELD, Set.of());
    }

    private static PersonId person(int number) {
        return new PersonId("person/00000000-0000-7000-8000-0000000000b" + number);
    }

    private Initiatives() {}
}
