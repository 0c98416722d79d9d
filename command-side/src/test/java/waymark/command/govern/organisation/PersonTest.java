package waymark.command.govern.organisation;

import static waymark.api.govern.organisation.OrganisationRefusal.LAST_ADMIN;
import static waymark.api.govern.organisation.OrganisationRefusal.NO_SUCH_DEPARTMENT;
import static waymark.api.govern.organisation.OrganisationRefusal.NO_SUCH_DEPUTY;
import static waymark.api.govern.organisation.OrganisationRefusal.OWN_DEPUTY;
import static waymark.command.govern.organisation.People.INES;
import static waymark.command.govern.organisation.People.MAREK;
import static waymark.command.govern.organisation.People.NOBODY;
import static waymark.command.govern.organisation.People.registered;

import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.DepartmentEvent.DepartmentOpened;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonCommand;
import waymark.api.govern.organisation.PersonCommand.DeactivatePerson;
import waymark.api.govern.organisation.PersonCommand.MovePerson;
import waymark.api.govern.organisation.PersonCommand.NameDeputy;
import waymark.api.govern.organisation.PersonCommand.ReactivatePerson;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.DeputyNamed;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonMoved;
import waymark.api.govern.organisation.PersonEvent.PersonReactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

/** Who takes part (ORG-1, ORG-2). */
class PersonTest {

    private static final DepartmentId FIELD = new DepartmentId(
            "department/00000000-0000-7000-8000-000000000001");
    private static final DeactivatePerson LEAVES = new DeactivatePerson(INES, "She left.");

    private final Story<Person, PersonCommand, PersonEvent> story = Story.of(new PersonDecider())
            .by(MAREK.value(), Role.ADMIN);

    @Test
    void somebody_is_taken_in_with_a_department() {
        story.knowing(FIELD.value(), new DepartmentOpened(FIELD, "Field service"))
                .when(new RegisterPerson(INES, "Ines", "ines@q.example", FIELD, Set.of()))
                .then(new PersonRegistered(INES, "Ines", "ines@q.example", FIELD, Set.of()));
    }

    @Test
    void a_department_nobody_opened_takes_nobody_in() {
        story.when(new RegisterPerson(INES, "Ines", "ines@q.example", FIELD, Set.of()))
                .thenRefused(NO_SUCH_DEPARTMENT);
        story.given(registered(INES)).when(new MovePerson(INES, FIELD))
                .thenRefused(NO_SUCH_DEPARTMENT);
    }

    @Test
    void a_person_moves_between_departments_and_out_of_all() {
        var inField = story.given(registered(INES))
                .knowing(FIELD.value(), new DepartmentOpened(FIELD, "Field service"))
                .and(new MovePerson(INES, FIELD));
        inField.when(new MovePerson(INES, null)).then(new PersonMoved(INES, null));
        inField.when(new MovePerson(INES, FIELD)).thenNothing();
    }

    /** ORG-1. */
    @Test
    void a_deputy_is_another_active_person() {
        var ines = story.given(registered(INES)).knowing(MAREK.value(), registered(MAREK));
        ines.when(new NameDeputy(INES, MAREK)).then(new DeputyNamed(INES, MAREK));
        ines.and(new NameDeputy(INES, MAREK)).when(new NameDeputy(INES, MAREK)).thenNothing();
        ines.when(new NameDeputy(INES, INES)).thenRefused(OWN_DEPUTY);
        ines.when(new NameDeputy(INES, NOBODY)).thenRefused(NO_SUCH_DEPUTY);
        ines.knowing(MAREK.value(), new PersonDeactivated(MAREK, "He left."))
                .when(new NameDeputy(INES, MAREK)).thenRefused(NO_SUCH_DEPUTY);
    }

    /** ORG-2. */
    @Test
    void deactivating_somebody_else_is_never_refused() {
        var admin = story.given(registered(INES, Role.ADMIN));
        admin.when(LEAVES).then(new PersonDeactivated(INES, "She left."));
        admin.and(LEAVES).when(LEAVES).thenNothing();
    }

    /** ORG-2, its one exception: whoever acts is an administrator, so one is always left. */
    @Test
    void nobody_deactivates_themselves() {
        story.given(registered(INES, Role.ADMIN)).by(INES.value(), Role.ADMIN).when(LEAVES)
                .thenRefused(LAST_ADMIN);
    }

    @Test
    void whoever_left_may_come_back() {
        var left = story.given(registered(INES)).and(LEAVES);
        left.when(new ReactivatePerson(INES)).then(new PersonReactivated(INES));
        story.given(registered(INES)).when(new ReactivatePerson(INES)).thenNothing();
    }
}
