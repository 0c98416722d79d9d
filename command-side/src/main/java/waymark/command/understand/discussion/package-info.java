/**
 * Decides what is said about items, who follows them and what they are tagged with. The doors stand
 * beside each item's own; another kind of item gets one more thin controller.
 */
@NullMarked
package waymark.command.understand.discussion;

import org.jspecify.annotations.NullMarked;
