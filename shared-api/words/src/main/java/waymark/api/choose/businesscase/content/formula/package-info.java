/**
 * How an amount follows from what a case takes for granted: a sum of products of named assumptions,
 * which is data and no program.
 */
@NullMarked
package waymark.api.choose.businesscase.content.formula;

import org.jspecify.annotations.NullMarked;
