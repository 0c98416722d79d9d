/**
 * What tests of the log start from: events that mean nothing, requests ready-made, many at once,
 * and a check of a whole history that is itself tried on spoilt ones.
 */
@NullMarked
package waymark.log.jdbc.given;

import org.jspecify.annotations.NullMarked;
