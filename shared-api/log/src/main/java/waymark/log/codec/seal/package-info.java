/**
 * The cipher of personal text: sealed under the key of whom it tells of, bound to its place, and
 * erased with its key.
 */
@NullMarked
package waymark.log.codec.seal;

import org.jspecify.annotations.NullMarked;
