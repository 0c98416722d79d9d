/**
 * What the program survives: real processes of it on real databases are disturbed, and what it
 * acknowledged is held against what is stored. Each fault has a control that must go red.
 */
@NullMarked
package waymark.trial;

import org.jspecify.annotations.NullMarked;
