/**
 * Decides what counts as understood. Evidence is only ever added; validating asks for some that is
 * not an assumption, and what is refuted stays on record.
 */
@NullMarked
package waymark.command.understand.insight;

import org.jspecify.annotations.NullMarked;
