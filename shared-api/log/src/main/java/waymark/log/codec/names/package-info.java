/**
 * Which events there are: their stored names and revisions, the record that stands for each
 * today, how older forms are lifted, and where in them personal text stands. Asked by the codec
 * and by the tests that guard the contract.
 */
@NullMarked
package waymark.log.codec.names;

import org.jspecify.annotations.NullMarked;
