/**
 * What was understood of customers, with the evidence for and against it. An insight is recorded,
 * then validated or refuted by evidence; a refuted one stays, so that what leaned on it shows.
 */
@NullMarked
package waymark.api.understand.insight;

import org.jspecify.annotations.NullMarked;
