/**
 * Every rule of the domain is tried over HTTP, refused and accepted, on every database: read from
 * what the tests of a whole run saw and insisted on, not from what they are called.
 */
@NullMarked
package waymark.app.rules;

import org.jspecify.annotations.NullMarked;
