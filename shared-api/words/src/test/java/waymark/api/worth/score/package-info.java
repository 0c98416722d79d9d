/** Scores and effects with their intervals, some held against printed tables. */
@NullMarked
package waymark.api.worth.score;

import org.jspecify.annotations.NullMarked;
