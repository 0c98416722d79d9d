/**
 * Opens the key store when the program starts, where the properties {@code waymark.keys.*} say or
 * beside the log when they say nothing. Only Spring calls it.
 */
@NullMarked
package waymark.log.keys.setup;

import org.jspecify.annotations.NullMarked;
