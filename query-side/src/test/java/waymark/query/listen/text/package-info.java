/** The analyser against comments that were labelled by hand. */
@NullMarked
package waymark.query.listen.text;

import org.jspecify.annotations.NullMarked;
