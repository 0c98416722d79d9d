/**
 * What an event recorded, as far as anybody may see it: as fields for programs, and in words for a
 * reader, a name and a value each.
 */
@NullMarked
package waymark.query.audit.history.said;

import org.jspecify.annotations.NullMarked;
