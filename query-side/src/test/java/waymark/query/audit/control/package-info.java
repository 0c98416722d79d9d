/** Tests of the book of controls and of how a sample is drawn. */
@NullMarked
package waymark.query.audit.control;

import org.jspecify.annotations.NullMarked;
