/** Who sits in the council. Its meetings and its pages are beneath. */
@NullMarked
package waymark.query.choose.council;

import org.jspecify.annotations.NullMarked;
