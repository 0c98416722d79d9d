/**
 * Sends a problem to whoever asked: problem details to programs, a plain page to people.
 */
@NullMarked
package waymark.app.door.answer;

import org.jspecify.annotations.NullMarked;
