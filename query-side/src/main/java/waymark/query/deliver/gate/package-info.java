/**
 * The gates of projects, to be read: what each asked and was answered, and what the next one will
 * ask.
 */
@NullMarked
package waymark.query.deliver.gate;

import org.jspecify.annotations.NullMarked;
