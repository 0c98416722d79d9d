/** The program itself: within this process to be measured from inside, or packaged as it ships. */
@NullMarked
package waymark.bench.program;

import org.jspecify.annotations.NullMarked;
