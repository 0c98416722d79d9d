/** Metrics over HTTP and in the browser: definitions, observations, and what they say. */
@NullMarked
package waymark.app.measure;

import org.jspecify.annotations.NullMarked;
