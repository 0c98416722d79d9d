/** Stories and laws of people. */
@NullMarked
package waymark.command.govern.organisation;

import org.jspecify.annotations.NullMarked;
