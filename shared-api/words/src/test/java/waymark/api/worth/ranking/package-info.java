/** The methods of ranking, and what several scorers agree on. */
@NullMarked
package waymark.api.worth.ranking;

import org.jspecify.annotations.NullMarked;
