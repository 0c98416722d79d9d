/**
 * Webhooks of sources: other programs send answers, signed with a secret that only they and this
 * source know. The secret is told once and kept enciphered, outside the log.
 */
@NullMarked
package waymark.command.listen.feedback.hook;

import org.jspecify.annotations.NullMarked;
