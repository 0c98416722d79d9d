/** What the program's health says beyond its database: whether pages are whole and up to date. */
@NullMarked
package waymark.app.health;

import org.jspecify.annotations.NullMarked;
