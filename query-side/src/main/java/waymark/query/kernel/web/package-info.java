/**
 * How a question comes in over HTTP and how its answer says what it is the state of: as of which
 * position, and in which version.
 */
@NullMarked
package waymark.query.kernel.web;

import org.jspecify.annotations.NullMarked;
