/**
 * What waits for what: projects that cannot be done before another one, or a milestone of it, is
 * there. One stream holds all of them, so that no circle can come about (PRJ-6).
 */
@NullMarked
package waymark.api.deliver.dependency;

import org.jspecify.annotations.NullMarked;
