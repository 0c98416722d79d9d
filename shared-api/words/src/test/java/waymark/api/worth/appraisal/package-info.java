/** What a case is worth, with its laws tried on random flows. */
@NullMarked
package waymark.api.worth.appraisal;

import org.jspecify.annotations.NullMarked;
