package waymark.query.govern.duty.form;

import java.util.List;
import waymark.query.page.kit.Act;
import waymark.query.page.kit.Field;

/**
 * A form that does one thing about one that waits.
 *
 * @param act what it does when it is sent
 * @param fields what it asks, in order
 */
public record DutyForm(Act act, List<Field> fields) {

    public DutyForm {
        fields = List.copyOf(fields);
    }
}
