/**
 * People, departments and what each person is trusted with. A person's roles are read from this
 * stream at the moment of every act, so that taking them away works at once.
 */
@NullMarked
package waymark.api.govern.organisation;

import org.jspecify.annotations.NullMarked;
