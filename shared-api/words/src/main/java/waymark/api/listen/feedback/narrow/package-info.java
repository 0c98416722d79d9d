/** What answers are narrowed by when they are looked for. */
@NullMarked
package waymark.api.listen.feedback.narrow;

import org.jspecify.annotations.NullMarked;
