/** The language model against the same comments that the plain analyser is measured by. */
@NullMarked
package waymark.minilm;

import org.jspecify.annotations.NullMarked;
