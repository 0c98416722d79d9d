/** Measures an analyser by comments that were labelled before, and writes down what came out. */
@NullMarked
package waymark.query.listen.text.measured;

import org.jspecify.annotations.NullMarked;
