/**
 * What a case was worth when it was submitted, option by option, with the method version beside
 * every figure (BC-1).
 */
@NullMarked
package waymark.api.choose.businesscase.figures;

import org.jspecify.annotations.NullMarked;
