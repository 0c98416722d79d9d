/**
 * Knows who may act: each person's roles as their own stream tells them at this moment, as far as
 * the programme's profile lets them be used.
 */
@NullMarked
package waymark.command.govern.access;

import org.jspecify.annotations.NullMarked;
