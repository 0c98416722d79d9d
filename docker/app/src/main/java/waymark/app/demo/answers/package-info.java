/**
 * Answers of customers who do not exist: files as a survey tool would export them, the same ones at
 * each start but for their days.
 */
@NullMarked
package waymark.app.demo.answers;

import org.jspecify.annotations.NullMarked;
