/**
 * Every initiative with what happened to it anywhere. Its stage is worked out here from its own
 * events and from those of its cases, projects and benefits (INI-3).
 */
@NullMarked
package waymark.query.choose.initiative;

import org.jspecify.annotations.NullMarked;
