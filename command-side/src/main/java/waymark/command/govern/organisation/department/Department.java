package waymark.command.govern.organisation.department;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;

/**
 * What later decisions need to know of a department.
 *
 * @param head who heads it, if anybody was named
 */
record Department(@Nullable PersonId head) {}
