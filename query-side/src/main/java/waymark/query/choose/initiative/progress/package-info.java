/**
 * What happened to an initiative beyond its own stream, folded from the events of its cases,
 * projects and benefits, and the stage that follows (INI-3).
 */
@NullMarked
package waymark.query.choose.initiative.progress;

import org.jspecify.annotations.NullMarked;
