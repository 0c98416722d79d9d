/** What can be read of exceptions. */
@NullMarked
package waymark.api.deliver.exception.view;

import org.jspecify.annotations.NullMarked;
