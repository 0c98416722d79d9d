/** Turns what is shown elsewhere into evidence: pinned by its question and position. */
@NullMarked
package waymark.query.understand.insight.proof;

import org.jspecify.annotations.NullMarked;
