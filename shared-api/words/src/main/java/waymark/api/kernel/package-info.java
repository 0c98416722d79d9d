/**
 * The grammar of everything that can be said to Waymark: commands, events, queries and refusals,
 * who may say them, and which of their words are personal. It needs nothing but the JDK, so a
 * client program can take it as it is.
 */
@NullMarked
package waymark.api.kernel;

import org.jspecify.annotations.NullMarked;
