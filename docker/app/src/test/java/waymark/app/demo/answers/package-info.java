/** Answers of customers who do not exist. */
@NullMarked
package waymark.app.demo.answers;

import org.jspecify.annotations.NullMarked;
