package waymark.command.govern.objective;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.objective.Goal;

/**
 * What later decisions need to know of an objective.
 *
 * @param goal what is to be reached; none before it was set
 * @param closed whether it has ended
 */
record Objective(@Nullable Goal goal, boolean closed) {}
