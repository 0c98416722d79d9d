/**
 * The stored form of events: names, JSON, upcasting and the cipher of personal text. The log
 * beneath keeps bytes and asks this package what they mean.
 */
@NullMarked
package waymark.log.codec;

import org.jspecify.annotations.NullMarked;
