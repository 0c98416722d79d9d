/**
 * What an auditor asks of the rules: which of them were kept and how often, what they refused and
 * to whom, and the whole population of each to draw a sample from.
 */
@NullMarked
package waymark.api.audit.control;

import org.jspecify.annotations.NullMarked;
