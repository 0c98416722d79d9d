/**
 * What is said of messages beside their words: who may say them, the name they are stored under,
 * and which of their texts tell of a person.
 */
@NullMarked
package waymark.api.kernel.mark;

import org.jspecify.annotations.NullMarked;
