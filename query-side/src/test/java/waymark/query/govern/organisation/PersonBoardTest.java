package waymark.query.govern.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.DeputyNamed;
import waymark.api.govern.organisation.PersonEvent.PasswordChanged;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonMoved;
import waymark.api.govern.organisation.PersonEvent.PersonReactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonEvent.RolesChanged;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.testing.Tape;

class PersonBoardTest {

    private static final PersonId INES = PersonId.next();
    private static final PersonId MAREK = PersonId.next();
    private static final DepartmentId FIELD = DepartmentId.next();
    private static final PersonRegistered TAKEN_IN = new PersonRegistered(
            INES, "Ines Okafor", "ines@quillhaven.example", FIELD, Set.of(Role.ANALYST));

    private final PersonBoard board = new PersonBoard();

    @Test
    void a_person_is_kept_without_name_and_address() {
        PersonRow row = told(TAKEN_IN);
        assertThat(row.department()).isEqualTo(FIELD.value());
        assertThat(row.toString()).doesNotContain("Ines").doesNotContain("@");
    }

    @Test
    void what_changes_is_kept_and_every_event_moves_the_version() {
        PersonRow row = told(TAKEN_IN, new RolesChanged(INES, Set.of(Role.COUNCIL)),
                new PersonMoved(INES, null), new DeputyNamed(INES, MAREK),
                new PasswordChanged(INES));
        assertThat(row).isEqualTo(new PersonRow(INES.value(), "P-1", 4, null,
                Set.of(Role.COUNCIL), true, MAREK.value()));
    }

    @Test
    void whoever_left_is_found_among_those_who_left() {
        PersonRow left = told(TAKEN_IN, new PersonDeactivated(INES, "She left."));
        assertThat(board.facets(left)).containsExactlyInAnyOrder(new Facet("active", "false"),
                new Facet("role", "ANALYST"), new Facet("role-active", "ANALYST/false"),
                new Facet("department", FIELD.value()));
        assertThat(told(TAKEN_IN, new PersonDeactivated(INES, "She left."),
                new PersonReactivated(INES)).active()).isTrue();
    }

    private PersonRow told(PersonEvent... events) {
        return new Tape<>(board).told(events).row(INES.value());
    }
}
