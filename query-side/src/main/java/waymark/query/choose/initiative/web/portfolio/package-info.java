/** All initiatives together over REST and on pages: rankings, work under way, back-tests. */
@NullMarked
package waymark.query.choose.initiative.web.portfolio;

import org.jspecify.annotations.NullMarked;
