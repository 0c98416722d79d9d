/**
 * Decides who takes part and what each person is trusted with. A person's roles are read at every
 * act, so taking them away works at once; that is why deactivating needs no refusal (ORG-2).
 */
@NullMarked
package waymark.command.govern.organisation;

import org.jspecify.annotations.NullMarked;
