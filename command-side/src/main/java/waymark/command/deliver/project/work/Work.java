package waymark.command.deliver.project.work;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.work.WorkEvent;
import waymark.api.deliver.project.work.WorkEvent.WorkHookClosed;
import waymark.api.deliver.project.work.WorkEvent.WorkHookOpened;
import waymark.api.deliver.project.work.WorkEvent.WorkLinked;
import waymark.api.deliver.project.work.WorkEvent.WorkOpened;
import waymark.api.deliver.project.work.WorkEvent.WorkUnlinked;
import waymark.api.govern.organisation.PersonId;

/**
 * What later decisions need to know of a project's work elsewhere.
 *
 * @param links the numbers of the links that stand
 * @param linked how many there ever were
 * @param actsAs in whose name the webhook acts; nobody's while none is open
 */
record Work(Set<Integer> links, int linked, @Nullable PersonId actsAs) {

    static final Work NONE = new Work(Set.of(), 0, null);

    Work after(WorkEvent event) {
        return switch (event) {
            case WorkOpened _ -> this;
            case WorkLinked told -> {
                Set<Integer> more = new HashSet<>(links);
                more.add(told.number());
                yield new Work(Set.copyOf(more), told.number(), actsAs);
            }
            case WorkUnlinked told -> {
                Set<Integer> less = new HashSet<>(links);
                less.remove(told.number());
                yield new Work(Set.copyOf(less), linked, actsAs);
            }
            case WorkHookOpened told -> new Work(links, linked, told.actsAs());
            case WorkHookClosed _ -> new Work(links, linked, null);
        };
    }
}
