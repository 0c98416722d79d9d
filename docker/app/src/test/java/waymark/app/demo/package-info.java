/** The demo as somebody meets it who has just started the program with {@code --demo}. */
@NullMarked
package waymark.app.demo;

import org.jspecify.annotations.NullMarked;
