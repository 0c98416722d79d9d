package waymark.command.deliver.project.pilot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need to know of a project's pilots.
 *
 * @param started how many were
 * @param since the first day of the one that runs; none where none runs
 */
record Pilots(int started, @Nullable LocalDate since) {

    static final Pilots NONE = new Pilots(0, null);
}
