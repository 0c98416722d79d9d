/** What can be done about what waits, as forms in the place where it is read. */
@NullMarked
package waymark.query.govern.duty.form;

import org.jspecify.annotations.NullMarked;
