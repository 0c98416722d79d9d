/**
 * Gates of projects: before a pilot, before it goes to everybody, before it is done. Each asks for
 * the design rules in force; what was answered at one carries forward to the next (DRL-2).
 */
@NullMarked
package waymark.api.deliver.gate;

import org.jspecify.annotations.NullMarked;
