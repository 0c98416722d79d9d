package waymark.command.govern.organisation.department;

import static waymark.api.govern.organisation.OrganisationRefusal.NO_SUCH_HEAD;

import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.DepartmentCommand;
import waymark.api.govern.organisation.DepartmentCommand.NameHead;
import waymark.api.govern.organisation.DepartmentCommand.OpenDepartment;
import waymark.api.govern.organisation.DepartmentEvent;
import waymark.api.govern.organisation.DepartmentEvent.DepartmentOpened;
import waymark.api.govern.organisation.DepartmentEvent.HeadNamed;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.command.kernel.testing.Story;

/** Which departments there are and who heads them. */
class DepartmentTest {

    private static final DepartmentId FIELD = new DepartmentId(
            "department/00000000-0000-7000-8000-000000000001");
    private static final PersonId MAREK = new PersonId(
            "person/00000000-0000-7000-8000-000000000002");
    private static final NameHead NAMED = new NameHead(FIELD, MAREK);

    private final Story<Department, DepartmentCommand, DepartmentEvent> story = Story
            .of(new DepartmentDecider());
    private final Story<Department, DepartmentCommand, DepartmentEvent> open = story
            .given(new DepartmentOpened(FIELD, "Field service")).knowing(MAREK.value(),
                    new PersonRegistered(MAREK, "Marek", "m@q.example", null, Set.of()));

    @Test
    void a_department_takes_its_name_for_good_however_it_is_spelt() {
        story.when(new OpenDepartment(FIELD, "Field Service "))
                .then(new DepartmentOpened(FIELD, "Field Service"))
                .thenClaims("department-name/field service");
    }

    /** ORG-1. */
    @Test
    void a_head_is_one_active_person() {
        open.when(NAMED).then(new HeadNamed(FIELD, MAREK));
        open.and(NAMED).when(NAMED).thenNothing();
        open.knowing(MAREK.value(), new PersonDeactivated(MAREK, "He left.")).when(NAMED)
                .thenRefused(NO_SUCH_HEAD);
        open.when(new NameHead(FIELD, PersonId.next())).thenRefused(NO_SUCH_HEAD);
    }
}
