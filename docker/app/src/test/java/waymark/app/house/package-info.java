/** The rules of the house, each with a planted violation that it must catch. */
@NullMarked
package waymark.app.house;

import org.jspecify.annotations.NullMarked;
