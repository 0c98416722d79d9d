/**
 * What a "no" says over HTTP: every failure becomes one {@link waymark.app.door.problem.Problem}
 * that names the rule, the field and what would be accepted, and never the insides of the
 * program. Controllers throw {@code Refused}, {@code Unacceptable} or {@link
 * waymark.app.door.problem.TurnedAway}, and never catch.
 */
@NullMarked
package waymark.app.door.problem;

import org.jspecify.annotations.NullMarked;
