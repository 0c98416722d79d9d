/**
 * How cases like one went, as the outside view beside its own figures: what they cost against what
 * was approved, how late they were, and what was learned.
 */
@NullMarked
package waymark.query.choose.businesscase.alike;

import org.jspecify.annotations.NullMarked;
