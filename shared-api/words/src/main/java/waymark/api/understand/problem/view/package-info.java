/** Problems as they can be read. */
@NullMarked
package waymark.api.understand.problem.view;

import org.jspecify.annotations.NullMarked;
