/**
 * People with what they are trusted with, and departments with their heads and members. Others
 * keep ids of people in their rows and ask {@link waymark.query.govern.organisation.People} for
 * names when something is read.
 */
@NullMarked
package waymark.query.govern.organisation;

import org.jspecify.annotations.NullMarked;
