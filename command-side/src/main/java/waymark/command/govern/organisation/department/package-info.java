/** Decides which departments there are and who heads them. */
@NullMarked
package waymark.command.govern.organisation.department;

import org.jspecify.annotations.NullMarked;
