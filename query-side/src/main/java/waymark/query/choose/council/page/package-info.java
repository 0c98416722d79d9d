/** The pages of meetings: the list, the room, and the minutes made from what happened. */
@NullMarked
package waymark.query.choose.council.page;

import org.jspecify.annotations.NullMarked;
