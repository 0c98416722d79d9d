/** Follows the links of pages as a reader would, and says what is amiss with what is found. */
@NullMarked
package waymark.app.pages;

import org.jspecify.annotations.NullMarked;
