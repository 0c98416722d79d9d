/** Stories of departments. */
@NullMarked
package waymark.command.govern.organisation.department;

import org.jspecify.annotations.NullMarked;
