package waymark.query.govern.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Who heads a department, as of any moment. */
@Component
public class Heads {

    private final Board<DepartmentRow> departments;
    private final Board<PersonRow> people;

    Heads(Boards boards) {
        this.departments = boards.of(DepartmentBoard.class);
        this.people = boards.of(PersonBoard.class);
    }

    /**
     * A head.
     *
     * @param id the person's
     * @param active whether that person takes part
     * @param deputy who speaks for the head, if anybody does
     */
    public record Head(String id, boolean active, @Nullable String deputy) {}

    /** The head of a department, by its id; none before one is named. */
    public Optional<Head> of(String department, AsOf asOf) {
        return departments.find(department, asOf)
                .flatMap(row -> Optional.ofNullable(row.head()))
                .flatMap(head -> people.find(head, asOf))
                .map(row -> new Head(row.id(), row.active(), row.deputy()));
    }
}
