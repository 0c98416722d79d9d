/**
 * What can be asked about the words of answers: themes, how they sound, what comes up anew, and
 * what was said nearly the same more than once. All of it is told by a machine and read from a
 * projection; nothing here changes anything.
 */
@NullMarked
package waymark.api.listen.text;

import org.jspecify.annotations.NullMarked;
