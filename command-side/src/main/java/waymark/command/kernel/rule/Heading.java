package waymark.command.kernel.rule;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentEvent.HeadNamed;
import waymark.api.kernel.Event;

/**
 * Who heads a department, folded from the department's own stream.
 *
 * @param head the person, if anybody was named
 */
public record Heading(@Nullable String head) {

    /** The fold over a department's stream. */
    public static final Fold<Heading> FOLD = new Fold<>() {
        @Override
        public Heading initial() {
            return new Heading(null);
        }

        @Override
        public Heading evolve(Heading heading, Event event) {
            return event instanceof HeadNamed told ? new Heading(told.head().value()) : heading;
        }
    };
}
