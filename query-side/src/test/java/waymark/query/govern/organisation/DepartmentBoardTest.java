package waymark.query.govern.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.DepartmentEvent.DepartmentOpened;
import waymark.api.govern.organisation.DepartmentEvent.HeadNamed;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.query.kernel.testing.Tape;

class DepartmentBoardTest {

    @Test
    void a_department_has_the_head_named_last() {
        DepartmentId field = DepartmentId.next();
        PersonId marek = PersonId.next();
        DepartmentRow row = new Tape<>(new DepartmentBoard())
                .told(new DepartmentOpened(field, "Field service"),
                        new HeadNamed(field, PersonId.next()), new HeadNamed(field, marek))
                .row(field.value());
        assertThat(row).isEqualTo(
                new DepartmentRow(field.value(), "DEP-1", 2, "Field service", marek.value()));
    }
}
