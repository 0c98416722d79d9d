/**
 * Money and figures: the exact amounts, rates and estimates that commands and events carry, and
 * the shape of every computed figure, which is either known or absent with its reason and names
 * the method and version that made it. Both sides compute with it; it is pure and needs the JDK
 * alone. The packages below hold the formulas, each with its source.
 */
@NullMarked
package waymark.api.worth;

import org.jspecify.annotations.NullMarked;
