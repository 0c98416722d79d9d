/**
 * What the description of the API says of every operation and every property alike, in one place:
 * headers, refusals, names and plain words for fields.
 */
@NullMarked
package waymark.app.description;

import org.jspecify.annotations.NullMarked;
