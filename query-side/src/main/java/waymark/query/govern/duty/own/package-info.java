/** What one person has on their hands of initiatives and of what the council agreed. */
@NullMarked
package waymark.query.govern.duty.own;

import org.jspecify.annotations.NullMarked;
