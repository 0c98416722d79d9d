/** The door to business cases: what requests say in their bodies, and the commands they become. */
@NullMarked
package waymark.command.choose.businesscase.door;

import org.jspecify.annotations.NullMarked;
