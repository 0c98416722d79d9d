/**
 * What the program's health says beyond its database: whether pages are whole and up to date, and
 * whether the programme still does what it does by itself.
 */
@NullMarked
package waymark.app.health;

import org.jspecify.annotations.NullMarked;
