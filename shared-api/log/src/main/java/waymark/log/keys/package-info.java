/**
 * The keys that protect personal text: one for each person or thing it tells of, made and
 * committed before the text is stored, kept in a store apart from the log and wrapped by a master
 * key that is in neither. Erasing a key erases what it protected, in every copy of the log.
 */
@NullMarked
package waymark.log.keys;

import org.jspecify.annotations.NullMarked;
