/**
 * How the rules were kept: for each the events that were recorded under it, how many of them with a
 * waiver or by one person, and how often it said no. Which events stand under which rule is said in
 * {@code record/controls.txt}.
 */
@NullMarked
package waymark.query.audit.control;

import org.jspecify.annotations.NullMarked;
