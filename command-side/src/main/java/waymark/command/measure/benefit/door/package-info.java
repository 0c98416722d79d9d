/**
 * The doors to benefits: planned and measured, claimed, and verified by finance, one by one, many
 * in one call, or on the strength of a sample.
 */
@NullMarked
package waymark.command.measure.benefit.door;

import org.jspecify.annotations.NullMarked;
