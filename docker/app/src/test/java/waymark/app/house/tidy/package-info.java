/**
 * How the house is kept: the limits of every file, method and package, the form of every paper.
 * Each rule is tried on planted text first, so that none passes because it looks at nothing.
 */
@NullMarked
package waymark.app.house.tidy;

import org.jspecify.annotations.NullMarked;
