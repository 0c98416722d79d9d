/** Whether it gets slower as the log grows. */
@NullMarked
package waymark.bench.growth;

import org.jspecify.annotations.NullMarked;
