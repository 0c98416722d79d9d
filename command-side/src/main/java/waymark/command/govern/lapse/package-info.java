/**
 * Watches for days that pass: of milestones, of conditions, and of claims that finance has not
 * spoken of.
 */
@NullMarked
package waymark.command.govern.lapse;

import org.jspecify.annotations.NullMarked;
