/**
 * How those who run the program see its followers, and have them try again what they stopped at.
 */
@NullMarked
package waymark.query.govern.followers;

import org.jspecify.annotations.NullMarked;
