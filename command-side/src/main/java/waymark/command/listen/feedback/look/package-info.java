/**
 * Dry runs: a file is handed in once, looked at as often as its columns are said anew, and then
 * brought in or forgotten. A look records nothing.
 */
@NullMarked
package waymark.command.listen.feedback.look;

import org.jspecify.annotations.NullMarked;
