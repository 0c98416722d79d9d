/** People and departments over REST and as pages, to be read. */
@NullMarked
package waymark.query.govern.organisation.web;

import org.jspecify.annotations.NullMarked;
