/** The part of the story in which it is chosen what to do: by scores, by cases, by a council. */
@NullMarked
package waymark.app.life.choose;

import org.jspecify.annotations.NullMarked;
