/** A business case and the decisions on it as they can be read; people stand in it by id. */
@NullMarked
package waymark.api.choose.businesscase.view;

import org.jspecify.annotations.NullMarked;
