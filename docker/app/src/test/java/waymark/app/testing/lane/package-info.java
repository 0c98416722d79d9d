/**
 * Tests in two lanes: each asks one of two programs with a record of its own, so that one works
 * while the other one waits. What stands outside lanes, with programs of its own or with none,
 * comes one after another as ever, beside both.
 */
@NullMarked
package waymark.app.testing.lane;

import org.jspecify.annotations.NullMarked;
